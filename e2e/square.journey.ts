import { test } from '@playwright/test';
import { card, colleague, expect, say, startCommunity, write } from './square';

test('a new colleague posts within six acts, and a second browser sees it without being moved', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna de Wit');
  const ben = await colleague(browser, 'Ben Vos');
  const { id } = await startCommunity(anna, 'Bakkerij');
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c: id });
  for (let n = 0; n < 8; n++) await say(anna, `Eerder bericht ${n}. `.repeat(12), id);
  await Promise.all([anna.page.goto('/c/bakkerij'), ben.page.goto('/')]);
  const reading = card(ben.page, 'Eerder bericht 5');
  await reading.scrollIntoViewIfNeeded();
  await ben.page.waitForTimeout(800);
  const before = await reading.boundingBox();

  await write(anna.page, 'Verse krentenbollen om tien uur #vers');
  await anna.page.keyboard.press('Control+Enter');
  await expect(card(anna.page, 'Verse krentenbollen om tien uur')).toBeVisible();

  const pill = ben.page.getByRole('button', { name: '1 nieuw bericht bekijken' });
  await expect(pill).toBeVisible();
  expect(await reading.boundingBox()).toEqual(before);
  await pill.click();
  await expect(card(ben.page, 'Verse krentenbollen om tien uur')).toBeInViewport();
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('comments, reactions and the inbox change in place, in the other browser', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Bakker');
  const ben = await colleague(browser, 'Ben Molenaar');
  await say(anna, 'Wie heeft de sleutel van het archief?');
  await Promise.all([anna.page.goto('/'), ben.page.goto('/')]);
  const [hers, his] = [card(anna.page, 'sleutel van het archief'), card(ben.page, 'sleutel van het archief')];
  await expect(his).toBeVisible();
  await anna.page.waitForTimeout(800);

  await his.locator('[data-reaction="thumb"]').click();
  await expect(hers.locator('[data-reaction="thumb"]')).toContainText('1');
  await his.locator('[data-comments]').click();
  await his.locator('[data-reply]').last().click();
  await ben.page.locator('.CommentForm [role="textbox"]').click();
  await ben.page.keyboard.type('Die hangt bij de receptie.');
  await ben.page.keyboard.press('Control+Enter');
  await expect(hers.getByText('Die hangt bij de receptie.')).toBeVisible();
  await expect(anna.page.locator('.Rail-count')).toContainText('1');
  await anna.page.goto('/inbox');
  await expect(anna.page.getByRole('link', { name: 'Ben Molenaar reageerde' })).toBeVisible();
  await expect(anna.page.getByText('jij schreef dit')).toBeVisible();
  await expect(anna.page.locator('.InboxRow', { hasText: '1 waardering' })).toHaveCount(1);
  await anna.page.getByRole('button', { name: 'Alles klaar' }).click();
  await expect(anna.page.getByText('Je bent bij. Fijn.')).toBeVisible();
});

test('what was typed is there after a reload, after signing out, and in a new tab', async ({ browser }) => {
  const { page, context } = await colleague(browser, 'Dora Draad');
  await page.goto('/');
  await write(page, 'Half af verhaal');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.locator('.PostComposer [role="textbox"]')).toContainText('Half af verhaal');
  await page.close();
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.locator('.PostComposer [role="textbox"]')).toContainText('Half af verhaal');
});

test('deleting can be undone with the mouse, with z and by tabbing to it', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Terug');
  const text = `Dit mag weg ${Date.now()}`;
  await say(anna, text);
  const { page } = anna;
  await page.goto('/');
  const remove = async () => {
    await card(page, text).getByRole('button', { name: 'Meer over dit bericht' }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect(card(page, text)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  };
  await remove();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(card(page, text)).toBeVisible();
  await remove();
  await page.keyboard.press('z');
  await expect(card(page, text)).toBeVisible();
  await remove();
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(undo).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, text)).toBeVisible();
});

test('a reaction shows at once on a slow line, and is taken back with a sentence when it fails', async ({
  browser,
}) => {
  const { page, ...anna } = await colleague(browser, 'Anna Snel');
  await say({ page, ...anna }, 'Reageer hierop');
  await page.goto('/');
  const thumb = card(page, 'Reageer hierop').locator('[data-reaction="thumb"]');
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('mutation React')) {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return route.abort();
    }
    return route.continue();
  });
  await thumb.click();
  await expect(thumb).toHaveAttribute('aria-pressed', 'true', { timeout: 150 });
  await expect(page.getByText('We kunnen Plein nu niet bereiken.')).toBeVisible();
  await expect(thumb).toHaveAttribute('aria-pressed', 'false');
});

test('Ctrl K, three letters of a name, Enter: their profile; and ? lists the keys', async ({ browser }) => {
  await colleague(browser, 'Quirine Qua');
  const { page } = await colleague(browser, 'Anna Toets');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A busy machine may be slow once; a slow palette is slow every time.
  const tries: number[] = [];
  while (!tries.some((millis) => millis < 1_000) && tries.length < 5) {
    if (tries.length) {
      await page.goto('/inbox');
      await expect(page.getByRole('heading', { level: 1, name: 'Postvak' })).toBeVisible();
    }
    const began = Date.now();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Qui');
    await expect(page.getByRole('option').first()).toContainText('Quirine Qua');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/quirine-qua/);
    await expect(page.getByRole('heading', { level: 1, name: 'Quirine Qua' })).toBeVisible();
    tries.push(Date.now() - began);
  }
  expect(Math.min(...tries)).toBeLessThan(1_000);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Naar Vandaag');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/c$/);
});

test('a closed community: one asks, is let in, reads, and is let go at once', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Deur');
  const ben = await colleague(browser, 'Ben Buiten');
  const { id, slug } = await startCommunity(anna, 'Achter de deur', 'closed');
  await say(anna, 'Onder ons gezegd', id);
  await ben.page.goto(`/c/${slug}`);
  await expect(ben.page.getByText('Wat hier gezegd wordt, is voor leden.')).toBeVisible();
  await ben.page.getByRole('button', { name: 'Vraag toegang' }).click();
  await expect(ben.page.getByText('Je wacht op antwoord')).toBeVisible();
  await anna.page.goto(`/c/${slug}/settings`);
  await anna.page.getByRole('button', { name: 'Toelaten' }).click();
  await expect(card(ben.page, 'Onder ons gezegd')).toBeVisible();
  const { me } = await ben.ask('{ me { person { id } } }');
  await anna.ask(
    `mutation ($c: ID!, $p: ID!) { membershipRemove(communityId: $c, personId: $p) { userErrors { code } } }`,
    { c: id, p: me.person.id },
  );
  await expect(card(ben.page, 'Onder ons gezegd')).toHaveCount(0);
  await anna.ask(
    `mutation ($c: ID!, $p: ID!) { membershipInvite(communityId: $c, personId: $p) { userErrors { code } } }`,
    { c: id, p: me.person.id },
  );
  await ben.page.reload();
  await ben.page.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
  await expect(card(ben.page, 'Onder ons gezegd')).toBeVisible();
});

test('after a dropped connection the screen equals the server within three seconds', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Aan');
  const ben = await colleague(browser, 'Ben Weg');
  await say(anna, 'Voor de storing');
  await ben.page.goto('/');
  await expect(card(ben.page, 'Voor de storing')).toBeVisible();
  await ben.page.waitForTimeout(1_000);
  await ben.context.setOffline(true);
  await say(anna, 'Tijdens de storing');
  await ben.page.waitForTimeout(1_500);
  await ben.context.setOffline(false);
  await expect(card(ben.page, 'Tijdens de storing').or(ben.page.locator('.NewItems')).first()).toBeVisible({
    timeout: 3_000,
  });
});
