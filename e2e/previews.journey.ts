import http from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { devices, test } from '@playwright/test';
import { card, colleague, expect, isLive, startCommunity, write } from './square';

const once = Date.now().toString(36);
const phone = (({ viewport, isMobile, hasTouch }) => ({ viewport, isMobile, hasTouch }))(devices['Pixel 7']);

/** Somebody else's site: one page, and who asked for it. */
const asked: http.IncomingMessage[] = [];
const site = http.createServer((request, answer) => {
  asked.push(request);
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
    `<title>Zo rijst brood &lt;b&gt;</title><meta property="og:site_name" content="De Bakker">
     <meta name="description" content="Gist, warmte en geduld."><meta property="og:image" content="/brood.png">`,
  );
});
const port = () => Number(process.env['PLEIN_SITE_PORT']);
test.beforeAll(() => new Promise<void>((open) => site.listen(port(), '127.0.0.1', open)));
test.afterAll(() => {
  site.close();
  site.closeAllConnections();
});

test('what a page says of itself comes beneath the post that links to it, and its author leaves it out', async ({
  browser,
}) => {
  const [anna, ben] = [
    await colleague(browser, 'Anna Linkt'),
    await colleague(browser, 'Ben Bekijkt', { ...phone, language: 'en' }),
  ];
  const { slug } = await startCommunity(anna, `Links ${once}`);
  const address = `http://127.0.0.1:${port()}/${once}-${Date.now()}`;
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, `Goed stuk: ${address} `);
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  const preview = { name: 'Zo rijst brood <b>' };
  const hers = card(page, 'Goed stuk');
  await expect(hers.getByRole('link', preview)).toHaveAttribute('href', address);
  await expect(hers.getByText('Gist, warmte en geduld.')).toBeVisible();
  await expect(hers.getByText(`127.0.0.1:${port()} · De Bakker`)).toBeVisible();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).include('.PostCard').analyze()).violations).toEqual([]);
  }

  await ben.page.goto(`/c/${slug}`);
  const his = card(ben.page, 'Goed stuk');
  await expect(his.getByRole('link', preview)).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  await expect(his.locator('img[src*="brood"]')).toHaveCount(0);
  // The server asked, once; no reader did.
  const forHers = asked.filter(({ url }) => address.endsWith(url!));
  expect(forHers.map(({ headers }) => headers['user-agent'])).toEqual([
    expect.stringContaining('Plein link preview'),
  ]);

  await hers.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await page.getByRole('menuitem', { name: 'Voorbeeld weglaten' }).click();
  await expect(hers.getByRole('link', preview)).toHaveCount(0);
  await ben.page.reload();
  await expect(his).toBeVisible();
  await expect(his.getByRole('link', preview)).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(hers.getByRole('link', preview)).toBeVisible();
  // What he reads stays where it is, also when the post is asked for again; it is there the next time.
  await anna.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`,
    {
      input: {
        rootId: await hers.getAttribute('data-post'),
        body: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Toch wel' }] }],
        },
      },
    },
  );
  await expect(his.getByText('Toch wel')).toBeVisible();
  await expect(his.getByRole('link', preview)).toHaveCount(0);
  await ben.page.reload();
  await expect(his.getByRole('link', preview)).toBeVisible();

  // Without: nothing is asked of the site, also not by the server.
  await write(page, `Geheim stuk: ${address}-geheim `);
  await page.getByLabel(`Toon een voorbeeld van 127.0.0.1:${port()}`).uncheck();
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(card(page, 'Geheim stuk')).toBeVisible();
  expect(asked.map(({ url }) => url).filter((one) => one!.endsWith('geheim'))).toEqual([]);
  const bare = card(page, 'Geheim stuk');
  await expect(bare.getByRole('link', preview)).toHaveCount(0);
  await bare.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await page.getByRole('menuitem', { name: 'Voorbeeld tonen' }).click();
  await expect(bare.getByRole('link', preview)).toBeVisible();
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('a preview that is there before its post is on the screen comes with it, without looking again', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Eerder');
  const { slug } = await startCommunity(anna, `Eerder ${once}`);
  const { page } = anna;
  const told = new Promise<void>((heard) =>
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('post.previewed')) heard();
      }),
    ),
  );
  const live = isLive(page);
  await page.goto(`/c/${slug}`);
  await live;
  // Her answer is slow: all that is to be said about the preview has been said when it comes.
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation PublishPost')) return route.continue();
    const response = await route.fetch();
    await told;
    return route.fulfill({ response });
  });
  await write(page, `Snel stuk: http://127.0.0.1:${port()}/${once}-${Date.now()}-snel `);
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(card(page, 'Snel stuk').getByRole('link', { name: 'Zo rijst brood <b>' })).toBeVisible();
  expect(anna.problems).toEqual([]);
});
