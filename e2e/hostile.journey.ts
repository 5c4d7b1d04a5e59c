import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, test } from '@playwright/test';
import { type Colleague, colleague, expect, startCommunity } from './square';

/** What people have tried elsewhere to make a page do something. Here it stays what it is: text. */
const ours = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'-alert(1)-'`,
  `<svg/onload=alert(1)>`,
  `<iframe srcdoc="<script>parent.alert(1)</script>">`,
  `<a href="javascript:alert(1)" style="position:fixed;inset:0">overal</a>`,
  `[klik](javascript:alert(1)) ![](http://127.0.0.1:9/pixel.png)`,
  `{{constructor.constructor('alert(1)')()}} \${alert(1)} <%=alert(1)%>`,
  `<style>*{background:url(http://127.0.0.1:9/)}</style><link rel=stylesheet href=//127.0.0.1:9>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
  `<form id=x><input name=parentNode><base href=//127.0.0.1:9><meta http-equiv=refresh content=0;url=//127.0.0.1:9>`,
  `\u202e<img src=x onerror=alert(1)>\u2066 \u200b`,
];

/** A few of the many that others collected, where they lie beside the project. */
function others(): string[] {
  const folder = path.resolve(process.env['PLEIN_SHARED_DATA'] ?? '../shared/data', 'strings');
  const file = path.join(folder, 'xss-payloadbox/Intruder/xss-payload-list.txt');
  if (!existsSync(file)) return [];
  // oxlint-disable-next-line no-control-regex
  const lines = readFileSync(file, 'utf8').replace(/[^\S\n]|[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
  return lines.split('\n').filter((line, index) => line.trim() && index % 220 === 0);
}

test('what is meant to run stays text, wherever it is written', async ({ browser }) => {
  test.setTimeout(180_000);
  const sam = await colleague(browser, 'Sam Schrijver');
  const words = [...ours, ...others()];
  const signs = await watch(sam);
  const lure = `<img src=x onerror=alert(1)>${Date.now()}`;
  const place = await startCommunity(sam, lure);
  const post = await publish(sam, place.id, words);
  const pages = [];
  for (const title of words.slice(0, 20)) pages.push(await writeTitled(sam, place.id, title, words));
  await sam.ask(
    `mutation ($input: ProfileReviseInput!) { profileRevise(input: $input) { userErrors { code } } }`,
    {
      input: {
        roleTitle: ours[0],
        team: ours[1],
        place: ours[3],
        workingDays: ours[2],
        about: ours.join('\n'),
        skills: ours.slice(0, 4),
        askMeAbout: ours.slice(4, 8).map((one) => one.slice(0, 60)),
      },
    },
  );
  const { me } = await sam.ask('{ me { person { handle } } }');

  await sam.page.goto(`/p/${post}`);
  for (const one of ours.slice(0, 6))
    await expect(sam.page.getByText(one, { exact: true }).first()).toBeVisible();
  await sam.page.goto(`/c/${place.slug}`);
  await expect(sam.page).toHaveTitle(new RegExp('<img src=x onerror=alert\\(1\\)>'));
  await expect(sam.page.getByText(ours[1]!, { exact: true }).first()).toBeVisible();
  await sam.page.goto(`/wiki/${place.slug}`);
  await expect(sam.page.getByText(ours[3]!, { exact: true }).first()).toBeVisible();
  await sam.page.goto(`/page/${pages[1]}`);
  await expect(sam.page.getByRole('heading', { name: ours[1] }).first()).toBeVisible();
  await sam.page.goto(`/people/${me.person.handle}`);
  await expect(sam.page.getByText(ours[0]!).first()).toBeVisible();
  await sam.page.goto(`/search?q=${encodeURIComponent(ours[1]!)}`);
  await expect(sam.page.getByRole('main')).toBeVisible();

  expect(signs()).toEqual([]);

  await sam.page.goto(`/c/${place.slug}`);
  await paste(sam.page, words.join('\n'));
  await expect(sam.page.locator('.PostComposer [role="textbox"]')).not.toBeEmpty();
  expect(
    await sam.page
      .locator('.PostComposer [role="textbox"]')
      .locator('script, iframe, [onerror], [style*="fixed"], a[href^="javascript"]')
      .count(),
  ).toBe(0);
  // The editor takes HTML apart in a document where nothing runs; the browser reports what would have.
  expect(signs().filter((sign) => !sign.startsWith('ran: tried'))).toEqual([]);

  // And it would have been noticed.
  await sam.page.evaluate(() => alert(1));
  expect(signs().at(-1)).toBe('ran: alert');
});

/** Everything that would show that something ran, or that this page told somebody else of its reader. */
async function watch({ context, page }: Colleague): Promise<() => string[]> {
  const signs: string[] = [];
  await context.exposeFunction('itRan', (what: string) => signs.push(`ran: ${what}`));
  await context.addInitScript(() => {
    const { itRan } = window as unknown as { itRan: (what: string) => void };
    const told = (what: string) => () => itRan(what);
    Object.assign(window, {
      alert: told('alert'),
      confirm: told('confirm'),
      prompt: told('prompt'),
      open: told('open'),
    });
    navigator.sendBeacon = () => (told('beacon')(), true);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      told(`tried ${violatedDirective} ${blockedURI}`)(),
    );
  });
  page.on('dialog', (dialog) => {
    signs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== process.env['PLEIN_URL'])
      signs.push(`asked ${request.url()}`);
  });
  return () => signs;
}

const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

async function publish(who: Colleague, communityId: string, words: string[]): Promise<string> {
  const body = { type: 'doc', content: words.slice(0, 40).map((word) => line(word.slice(0, 200))) };
  const { postPublish } = await who.ask(
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { communityId, body } },
  );
  await who.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`,
    { input: { rootId: postPublish.post.id, body } },
  );
  return postPublish.post.id;
}

async function writeTitled(
  who: Colleague,
  communityId: string,
  title: string,
  words: string[],
): Promise<string> {
  const { pagePublish } = await who.ask(
    `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } userErrors { code } } }`,
    {
      input: {
        communityId,
        title: title.slice(0, 200),
        changeNote: title.slice(0, 200),
        body: { type: 'doc', content: words.map(line) },
      },
    },
  );
  return pagePublish.page.id;
}

/** Pastes it as another page would hand it over: as HTML. */
async function paste(page: Page, html: string): Promise<void> {
  await page.locator('.PostComposer-open').first().click();
  const box = page.locator('.PostComposer [role="textbox"]');
  await box.click();
  await box.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    clipboardData.setData('text/plain', given);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
