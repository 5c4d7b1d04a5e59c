import { type BrowserContext, type Page, test } from '@playwright/test';
import {
  card,
  colleague,
  expect,
  isLive,
  password,
  say,
  startCommunity,
  type Colleague,
  write,
  writePage,
} from './square';

const POSTS = `query ($id: ID!) { communityPosts(communityId: $id, first: 100) { edges { node { body commentCount } } } }`;
const postsIn = async (who: Colleague, id: string, text: string): Promise<any[]> =>
  (await who.ask(POSTS, { id })).communityPosts.edges.filter(({ node }: any) =>
    JSON.stringify(node.body).includes(text),
  );
const once = Date.now().toString(36);
const comment = async (who: Colleague, rootId: string, text: string, replyToId?: string): Promise<string> => {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  const answer = await who.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`,
    { input: { rootId, replyToId, body } },
  );
  return answer.commentPublish.comment.id;
};

test('what is posted offline waits in its place, also through a closed tab, and is there once', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Onderweg');
  const { id, slug } = await startCommunity(anna, `Treinreis ${once}`);
  const post = await say(anna, 'Wie zit er in de trein?', id);
  let { page } = anna;
  await page.goto(`/c/${slug}`);
  await expect(card(page, 'Wie zit er')).toBeVisible();
  await page.locator('.PostComposer-open').hover();
  await page.waitForLoadState('networkidle');

  await write(page, 'Geschreven in de tunnel');
  await anna.context.setOffline(true);
  await expect(page.getByText('Je bent offline.')).toBeVisible();
  await page.keyboard.type(', en verder');
  await page.keyboard.press('Control+Enter');
  const waiting = page.locator('[data-waiting]', { hasText: 'Geschreven in de tunnel, en verder' });
  await expect(waiting).toContainText('Wacht op verbinding');
  await card(page, 'Wie zit er').locator('[data-comments]').click();
  await card(page, 'Wie zit er').locator('[data-reply]').click();
  await page.locator('.CommentForm [role="textbox"]').click();
  await page.keyboard.type('Ik, in het donker');
  await page.keyboard.press('Control+Enter');
  const answer = page.locator('[data-waiting]', { hasText: 'Ik, in het donker' });
  await expect(answer).toContainText('Wacht op verbinding');
  expect(await postsIn(anna, id, 'Geschreven in de tunnel')).toHaveLength(0);

  await waiting.getByRole('button', { name: 'Bewerken' }).click();
  await waiting.getByRole('textbox').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' daarna');
  await waiting.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(waiting).toContainText('Wacht op verbinding');

  await page.close();
  await anna.context.setOffline(false);
  page = await anna.context.newPage();
  await page.goto('/people');
  await expect(page.getByText('Je bericht staat erop.')).toBeVisible();
  await expect.poll(async () => (await postsIn(anna, id, 'en verder daarna')).length).toBe(1);
  await expect.poll(async () => (await postsIn(anna, id, 'Wie zit er'))[0].node.commentCount).toBe(1);
  await page.goto(`/p/${post}`);
  await expect(page.getByText('Ik, in het donker')).toHaveCount(1);
  await page.goto(`/c/${slug}`);
  await expect(card(page, 'Geschreven in de tunnel')).toHaveCount(1);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
});

test('a line that drops as a post is sent makes one post, on a screen that never lost it', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Hapering');
  const { id, slug } = await startCommunity(anna, `Hapering ${once}`);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  let tries = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation PublishPost')) return route.continue();
    if (++tries > 1) return route.continue();
    // It reaches the server, but the answer never comes back.
    await route.fetch();
    return route.abort();
  });
  await write(page, 'Twee keer gestuurd, een keer gezegd');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, 'Twee keer gestuurd')).toHaveCount(1);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
  await expect(card(page, 'Twee keer gestuurd')).toHaveCount(1);
  expect(tries).toBe(2);
  expect(await postsIn(anna, id, 'Twee keer gestuurd')).toHaveLength(1);
});

test('what is changed while an earlier text of it arrives is what stands there in the end', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Bedenker');
  const { id, slug } = await startCommunity(anna, `Bedenker ${once}`);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  const waiting = page.locator('[data-waiting]');
  const change = async (text: string) => {
    await waiting.getByRole('button', { name: 'Bewerken' }).click();
    await waiting.getByRole('textbox').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  };
  const isPublish = (body: string | null) => !!body?.includes('mutation PublishPost');

  // The first text arrives, but its answer does not; by then somebody has other words.
  let isCut = true;
  await page.route('**/graphql', async (route) => {
    if (!isCut || !isPublish(route.request().postData())) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await write(page, 'De eerste gedachte');
  await page.keyboard.press('Control+Enter');
  await change('De tweede gedachte');
  isCut = false;
  await waiting.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(card(page, 'De tweede gedachte')).toHaveCount(1);
  await expect(waiting).toHaveCount(0);
  await expect(card(page, 'De eerste gedachte')).toHaveCount(0);
  expect(await postsIn(anna, id, 'De tweede gedachte')).toHaveLength(1);
  expect(await postsIn(anna, id, 'De eerste gedachte')).toHaveLength(0);
  await page.unroute('**/graphql');

  // The answer comes while somebody is writing in it.
  const answered = Promise.withResolvers<void>();
  let tries = 0;
  await page.route('**/graphql', async (route) => {
    if (!isPublish(route.request().postData())) return route.continue();
    if (++tries === 1) return route.abort();
    const response = await route.fetch();
    await answered.promise;
    return route.fulfill({ response });
  });
  await write(page, 'Een derde gedachte');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => tries).toBe(2);
  await change('Een vierde gedachte');
  answered.resolve();
  await expect(card(page, 'Een derde gedachte')).toHaveCount(1);
  await expect(waiting.getByRole('textbox')).toHaveText('Een vierde gedachte');
  await waiting.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(waiting).toHaveCount(0);
  await expect(card(page, 'Een vierde gedachte')).toHaveCount(1);
  expect(await postsIn(anna, id, 'Een vierde gedachte')).toHaveLength(1);
  expect(await postsIn(anna, id, 'Een derde gedachte')).toHaveLength(0);
});

test('a post the server does not want says why, in its place, and can be put right', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Uitvoerig');
  const { id, slug } = await startCommunity(anna, `Uitvoerig ${once}`);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, ' ');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByText('Schrijf eerst iets.')).toBeVisible();
  const [field, waiting] = [page.locator('.PostComposer [role="textbox"]'), page.locator('[data-waiting]')];
  await field.click();
  await page.keyboard.insertText('Hier is over nagedacht. '.repeat(500));
  await page.keyboard.press('Control+Enter');
  await expect(waiting).toContainText('Niet geplaatst. Dit is te lang.');
  await waiting.getByRole('button', { name: 'Bewerken' }).click();
  await waiting.getByRole('textbox').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Kortom: ja');
  await waiting.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(card(page, 'Kortom: ja')).toBeVisible();
  await expect(waiting).toHaveCount(0);
  expect(await postsIn(anna, id, 'Kortom')).toHaveLength(1);
});

test('what is typed in a post, a comment or a page survives a reload, a sign-out and a tab that is killed', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Vasthoudend');
  const { id, slug } = await startCommunity(anna, `Vasthoudend ${once}`);
  const post = await say(anna, 'Wat vinden jullie?', id);
  const pageId = await writePage(anna, id, 'Afspraken');
  const writers = [
    { at: `/c/${slug}`, opens: '.PostComposer-open', field: '.PostComposer [role="textbox"]' },
    { at: `/p/${post}`, opens: '[data-reply]', field: '.CommentForm [role="textbox"]' },
    { at: `/page/${pageId}`, opens: 'a[href$="/edit"]', field: '.Editor-text' },
  ];
  for (const { at, opens, field } of writers) {
    const text = `Nog niet af ${at}`;
    const isThere = (page: Page) => expect(page.locator(field)).toContainText(text);
    let page = await anna.context.newPage();
    await page.goto(at);
    await page.locator(opens).click();
    await page.locator(field).click();
    await page.keyboard.type(text);
    await expect.poll(() => isKept(page, text)).toBe(true);
    const address = page.url();

    await page.reload();
    await isThere(page);

    await kill(anna.context, page);
    page = await anna.context.newPage();
    await page.goto(address);
    await isThere(page);

    await page.getByRole('button', { name: 'Menu van Anna Vasthoudend' }).click();
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await expect(page).toHaveURL(/\/login/);
    await page.getByLabel('E-mailadres').fill(anna.email);
    await page.getByLabel('Wachtwoord').fill(password);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/login/);
    await page.goto(address);
    await isThere(page);
    await page.close();
  }
});

const isKept = (page: Page, text: string) =>
  page.evaluate((typed) => JSON.stringify(Object.entries(localStorage)).includes(typed), text);

/** The process goes, and nothing gets the chance to say goodbye. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('Back returns to the same place in the feed, with the same focus and all that was loaded', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Heenenweer');
  const { id, slug } = await startCommunity(anna, `Heenenweer ${once}`);
  for (let n = 0; n < 50; n++) await say(anna, `Regel ${n} van ${once}. `.repeat(8), id);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  const deep = card(page, `Regel 5 van ${once}`);
  for (let turn = 0; turn < 20 && !(await deep.count()); turn++) {
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
  }
  await expect(page.locator('article.PostCard')).toHaveCount(50);
  for (const leave of ['time', 'author', 'key'] as const) {
    await deep.scrollIntoViewIfNeeded();
    if (leave === 'key') await deep.focus();
    else await deep.locator(leave === 'time' ? '.PostCard-time' : '.PersonChip-name').focus();
    await page.evaluate(() => window.scrollBy(0, 40));
    await page.waitForTimeout(200);
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(1_000);
    const box = await deep.boundingBox();
    await page.keyboard.press(leave === 'key' ? 'o' : 'Enter');
    await expect(page).toHaveURL(leave === 'author' ? /\/people\// : /\/p\//);
    await say(anna, `Intussen gezegd, ${leave}`, id);
    await page.goBack();
    await expect(
      leave === 'key' ? deep : deep.locator(leave === 'time' ? '.PostCard-time' : '.PersonChip-name'),
    ).toBeFocused();
    await expect(page.locator('.NewItems')).toBeVisible();
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThanOrEqual(2);
    expect(await deep.boundingBox()).toEqual(box);
  }
});

test('a time stamp leads to that very thing: shown, in view and in focus', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Wijzer');
  const ben = await colleague(browser, 'Ben Wijzer');
  const { id, slug } = await startCommunity(anna, `Wijzer ${once}`);
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c: id });
  const post = await say(anna, `Waar staat het? ${once}`, id);
  const first = await comment(anna, post, 'De allereerste reactie');
  const reply = await comment(ben, post, 'Een antwoord daarop', first);
  for (let n = 0; n < 60; n++) await comment(n % 2 ? anna : ben, post, `Reactie nummer ${n}`);
  const { page } = anna;
  const landsOn = async (selector: string) => {
    await expect(page.locator(selector)).toBeFocused();
    await expect(page.locator(selector)).toBeInViewport();
  };

  await page.goto(`/c/${slug}`);
  await card(page, 'Waar staat het?').locator('.PostCard-time').click();
  await expect(page).toHaveURL(new RegExp(`/p/${post}$`));
  await landsOn(`[data-post="${post}"]`);
  await page.reload();
  await landsOn(`[data-post="${post}"]`);

  await page.locator('.CommentItem', { hasText: 'Reactie nummer 40' }).locator('a:has(time)').click();
  const fortieth = await page.locator('.CommentItem', { hasText: 'Reactie nummer 40' }).getAttribute('id');
  await landsOn(`#${fortieth}`);
  for (const far of [first, reply]) {
    await page.goto('/people');
    await page.goto(`/p/${post}#comment-${far}`);
    await landsOn(`#comment-${far}`);
    await page.locator(`#comment-${far} a:has(time)`).click();
    await landsOn(`#comment-${far}`);
  }

  await page.goto('/inbox');
  await page.locator('.InboxRow', { hasText: 'Ben Wijzer' }).locator('a:has(time)').first().click();
  await expect(page).toHaveURL(/#comment-/);
  await landsOn(`#${new URL(page.url()).hash.slice(1)}`);
});

test('after a dropped line what I read stays where it is, what was deleted goes, and new ones wait', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Rust');
  const ben = await colleague(browser, 'Ben Rust');
  const { id, slug } = await startCommunity(anna, `Rust ${once}`);
  const made: string[] = [];
  for (let n = 0; n < 45; n++) made.push(await say(anna, `Stuk ${n} van ${once}. `.repeat(8), id));
  const { page } = ben;
  const live = isLive(page);
  await page.goto(`/c/${slug}`);
  await live;
  const reading = card(page, `Stuk 8 van ${once}`);
  for (let turn = 0; turn < 20 && !(await reading.count()); turn++) {
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
  }
  await reading.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const before = await reading.boundingBox();
  await ben.context.setOffline(true);
  await expect(page.getByText('Je bent offline.')).toBeVisible();
  for (let n = 0; n < 25; n++) await say(anna, `Gemist ${n} van ${once}`, id);
  await anna.ask(`mutation ($id: ID!) { postWithdraw(id: $id) { userErrors { code } } }`, { id: made[6] });
  await anna.ask(`mutation ($id: ID!) { contentReact(id: $id, kind: "heart") { userErrors { code } } }`, {
    id: made[8],
  });
  const back = isLive(page);
  await ben.context.setOffline(false);
  await back;
  await expect(card(page, `Stuk 6 van ${once}`)).toHaveCount(0, { timeout: 3_000 });
  await expect(reading.locator('[data-reaction="heart"]')).toContainText('1', { timeout: 3_000 });
  await expect(page.locator('.NewItems')).toBeVisible();
  expect(await reading.boundingBox()).toEqual(before);

  await page.locator('.NewItems').click();
  await expect(card(page, `Gemist 24 van ${once}`)).toBeFocused();
  for (let turn = 0; turn < 20 && !(await card(page, `Stuk 0 van ${once}`).count()); turn++) {
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
  }
  await expect(page.locator('article.PostCard')).toHaveCount(69);
});

test('the composer opens above every page without losing it, and says who will read', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Overal');
  const { slug } = await startCommunity(anna, `Overal ${once}`, 'closed');
  const { page } = anna;
  for (const address of ['/people', '/inbox', `/c/${slug}/about`]) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Delen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delen' });
    await expect(dialog.getByText('Zichtbaar voor al je collega')).toBeVisible();
    await dialog.getByLabel('Plaatsen in').selectOption({ label: `Overal ${once}` });
    await expect(dialog.getByText(`Alleen zichtbaar voor het ene lid van Overal ${once}.`)).toBeVisible();
    await dialog.getByRole('textbox').click();
    await page.keyboard.type(`Vanaf ${address}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Delen' })).toBeFocused();
    await page.keyboard.press('n');
    await expect(dialog.getByRole('textbox')).toContainText(`Vanaf ${address}`);
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Je bericht staat erop.')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  }
  await page.goto(`/c/${slug}`);
  await expect(card(page, 'Vanaf /people')).toBeVisible();
});
