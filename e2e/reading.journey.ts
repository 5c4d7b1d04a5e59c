import { type Page, test } from '@playwright/test';
import pg from 'pg';
import { card, colleague, expect, isLive, say, startCommunity } from './square';

const once = Date.now().toString(36);

test('each post in For you says why it stands there, and the chosen feed is remembered', async ({
  browser,
}) => {
  const writer = await colleague(browser, 'Wies Schrijver');
  const reader = await colleague(browser, 'Leo Lezer');
  const { id } = await startCommunity(writer, `Leeszaal ${once}`);
  const words = [
    { type: 'text', text: `Over boeken ${once} ` },
    { type: 'topic', attrs: { name: `boeken${once}` } },
  ];
  await writer.ask(`mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`, {
    input: { communityId: id, body: { type: 'doc', content: [{ type: 'paragraph', content: words }] } },
  });
  await say(writer, `Voor allemaal ${once}`);
  await reader.ask(`mutation { topicFollow(topic: "boeken${once}", on: true) { userErrors { code } } }`);
  const { page } = reader;
  await page.goto('/');
  const onTopic = card(page, `Over boeken ${once}`);
  const rest = card(page, `Voor allemaal ${once}`);
  // Said later, and yet below: what one follows counts as a day newer.
  await expect(rest).toBeVisible();
  const order = await page.locator('[data-post]').allTextContents();
  const place = (text: string) => order.findIndex((one) => one.includes(`${text} ${once}`));
  expect(place('Over boeken')).toBeLessThan(place('Voor allemaal'));

  await rest.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await expect(rest.getByRole('menuitem', { name: 'Omdat het voor iedereen is' })).toBeVisible();
  await page.keyboard.press('Escape');
  await onTopic.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await onTopic.getByRole('menuitem', { name: `Omdat je #boeken${once} volgt` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo kiezen we je berichten');
  await page.getByRole('link', { name: 'Terug naar Vandaag' }).click();

  await onTopic.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await onTopic.getByRole('menuitem', { name: `#boeken${once} niet meer volgen` }).click();
  await expect(page.getByText(`Je volgt #boeken${once} niet meer.`)).toBeVisible();
  await page.reload();
  await onTopic.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await expect(onTopic.getByRole('menuitem', { name: 'Omdat het voor iedereen is' })).toBeVisible();

  const tabs = page.getByRole('navigation', { name: 'Welke berichten' });
  await tabs.getByRole('link', { name: 'Volgend' }).click();
  await expect(rest).toBeVisible();
  await expect(onTopic).toHaveCount(0);
  await page.goto('/people');
  await page.goto('/');
  await expect(tabs.getByRole('link', { name: 'Volgend' })).toHaveAttribute('aria-current', 'page');
});

test('a line says where I was the last time, stays there while I read, and the feed has an end', async ({
  browser,
}) => {
  const writer = await colleague(browser, 'Nora Nieuws');
  const reader = await colleague(browser, 'Bas Bij');
  const { page, context } = reader;
  const { me } = await reader.ask('{ me { person { id } } }');
  const { id } = await startCommunity(writer, `Weblog ${once}`);
  await reader.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, {
    id,
  });
  await say(writer, `Van de vorige keer ${once}`, id);
  const looked = () =>
    page.waitForResponse((answer) => !!answer.request().postData()?.includes('VisitToday'));
  await Promise.all([looked(), page.goto('/?tab=following')]);
  await expect(card(page, `Van de vorige keer ${once}`)).toBeVisible();
  await expect(page.locator('.Seam')).toHaveCount(0);

  const database = new pg.Client({ connectionString: process.env['PLEIN_DATABASE'] });
  await database.connect();
  await database.query(`UPDATE reading SET seen_at = now() - interval '1 day' WHERE person_id = $1`, [
    me.person.id,
  ]);
  await database.query(
    `UPDATE content SET id = (moved_in_time(id, -2 * 86400000)) WHERE community_id = $1 AND kind = 'post'`,
    [id],
  );
  await database.end();
  await say(writer, `Sindsdien gezegd ${once}`, id);
  await page.goto('/?tab=following');
  // Others post meanwhile, so the line may stand further down than the first part of a feed.
  const downToTheSeam = async (where: Page) => {
    const more = where.getByRole('button', { name: 'Meer berichten laden' });
    await expect(where.locator('article.PostCard').first()).toBeVisible();
    while ((await where.locator('.Seam').count()) === 0)
      await more.click({ timeout: 1_000 }).catch(() => undefined);
  };
  const seam = page.locator('.Seam');
  await downToTheSeam(page);
  const below = (text: string) => page.locator('.Seam ~ article.PostCard', { hasText: `${text} ${once}` });
  await expect(seam).toHaveText('Hier was je gisteren gebleven');
  await expect(below('Van de vorige keer')).toBeVisible();
  await expect(below('Sindsdien gezegd')).toHaveCount(0);

  // On the phone it is in the same place, in both feeds; and it stays there.
  const phone = await context.newPage();
  await phone.setViewportSize({ width: 390, height: 800 });
  for (const tab of ['for-you', 'following']) {
    await phone.goto(`/?tab=${tab}`);
    await downToTheSeam(phone);
    await expect(phone.locator('.Seam')).toHaveText('Hier was je gisteren gebleven');
    await expect(phone.locator('.Seam')).toHaveCount(1);
  }
  await phone.reload();
  await downToTheSeam(phone);
  await expect(phone.locator('.Seam')).toHaveText('Hier was je gisteren gebleven');

  for (const more = phone.getByRole('button', { name: 'Meer berichten laden' }); await more.count();)
    await more.click({ timeout: 1_000 }).catch(() => undefined);
  await expect(phone.getByText('Je bent bij.')).toBeVisible();
  await phone.getByRole('link', { name: 'Het beste van gisteren' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Het beste van gisteren');
});

test('what I mute goes from the feed and its button, with a way back, and stands in my settings', async ({
  browser,
}) => {
  const loud = await colleague(browser, `Luid ${once} Baas`);
  const soft = await colleague(browser, `Zacht ${once} Baas`);
  const rik = await colleague(browser, 'Rik Rust');
  const { page } = rik;
  await say(loud, `Hard ${once}`);
  await say(soft, `Stil ${once}`);
  const live = isLive(page);
  await page.goto('/');
  const hard = card(page, `Hard ${once}`);
  await hard.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await hard.getByRole('menuitem', { name: 'Dempen…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wat wil je even niet zien?' });
  await expect(dialog.getByRole('radio', { name: `Luid ${once} Baas` })).toBeChecked();
  await dialog.getByLabel('Hoe lang?').selectOption('day');
  await dialog.getByRole('button', { name: 'Dempen', exact: true }).click();
  await expect(hard).toHaveCount(0);
  await expect(card(page, `Stil ${once}`)).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(hard).toBeVisible();
  await hard.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await hard.getByRole('menuitem', { name: 'Dempen…' }).click();
  await dialog.getByRole('button', { name: 'Dempen', exact: true }).click();
  await expect(hard).toHaveCount(0);
  await expect.poll(async () => (await rik.ask('{ mutes { target } }')).mutes).toHaveLength(1);

  await live;
  // One of the two is news here; the other is not even counted.
  await say(loud, `Nog harder ${once}`);
  await say(soft, `Nog stiller ${once}`);
  await page.getByRole('button', { name: /nieuw bericht bekijken/ }).click();
  await expect(card(page, `Nog stiller ${once}`)).toBeVisible();
  await expect(card(page, `Nog harder ${once}`)).toHaveCount(0);

  // What she says under a post of somebody else is folded away; who wants to reads it.
  const post = await say(soft, `Gesprek ${once}`);
  await loud.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`,
    {
      input: {
        rootId: post,
        body: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: `Harde reactie ${once}` }] }],
        },
      },
    },
  );
  await page.goto(`/p/${post}`);
  await expect(page.getByText('Een reactie van iemand die je dempte.')).toBeVisible();
  await expect(page.getByText(`Harde reactie ${once}`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Tonen' }).click();
  await expect(page.getByText(`Harde reactie ${once}`)).toBeVisible();

  await page.goto('/settings');
  const list = page.locator('#mutes');
  await list.getByRole('button', { name: 'Een woord dempen' }).click();
  await dialog.getByLabel('Woord').fill(`Stil`);
  await dialog.getByRole('button', { name: 'Dempen', exact: true }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: `Niet meer dempen Luid ${once} Baas` }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.goto('/');
  await expect(card(page, `Nog harder ${once}`)).toBeVisible();
  await expect(card(page, `Nog stiller ${once}`)).toBeVisible();
  await expect(page.locator('article.PostCard', { hasText: `Stil ${once}` })).toHaveCount(0);
});

test('Following can be read in a news reader, until its address is taken back', async ({ browser }) => {
  const writer = await colleague(browser, 'Anja Atoom');
  const { page, context } = await colleague(browser, 'Lars Lezer');
  await say(writer, `Voor de lezer ${once}`);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Lees Volgend in je eigen nieuwslezer' }).click();
  await page.getByRole('button', { name: 'Adres maken' }).click();
  const address = await page.getByLabel('Je adres').inputValue();
  const read = () => context.request.get(address, { headers: { cookie: '' } });
  expect(await (await read()).text()).toContain(`Voor de lezer ${once}`);
  const asRss = await page.getByLabel('Hetzelfde als RSS').inputValue();
  const { headers, text } = await context.request
    .get(asRss)
    .then(async (answer) => ({ headers: answer.headers(), text: await answer.text() }));
  expect(headers['content-type']).toContain('application/rss+xml');
  expect(text).toContain(`Voor de lezer ${once}`);
  await page.getByRole('button', { name: 'Adres intrekken' }).click();
  await expect(page.getByText('Het adres werkt niet meer.')).toBeVisible();
  expect((await read()).status()).toBe(404);
});
