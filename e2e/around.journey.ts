import AxeBuilder from '@axe-core/playwright';
import { test } from '@playwright/test';
import { card, colleague, expect, say, startCommunity } from './square';

const phone = { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true };

test('the title says where one is, and one tab is the present one', async ({ browser }) => {
  const who = await colleague(browser, 'Wies Wandelt');
  const { slug } = await startCommunity(who, 'Wandelaars');
  const { page } = who;
  await page.goto('/c');
  await expect(page).toHaveTitle('Communities · Rijnzicht');
  await page.getByRole('main').getByRole('link', { name: 'Wandelaars' }).click();
  await expect(page).toHaveTitle('Wandelaars · Rijnzicht');
  await page.getByRole('link', { name: 'Over', exact: true }).click();
  await expect(page).toHaveTitle('Over · Wandelaars · Rijnzicht');
  await expect(page.locator('.Tab[aria-current="page"]')).toHaveText(['Over']);
  await page.goto(`/c/${slug}`);
  await expect(page.locator('.Tab[aria-current="page"]')).toHaveText(['Berichten']);
});

test('not there, no longer there and not for you are three different pages', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Weg');
  const ben = await colleague(browser, 'Ben Zoekt');
  const post = await say(anna, 'Even maar');
  await anna.ask('mutation ($id: ID!) { postWithdraw(id: $id) { userErrors { code } } }', { id: post });
  const { page } = ben;
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/nergens/te/vinden');
  await expect(heading).toHaveText('Hier is niets');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).first()).toBeVisible();
  await page.goto(`/p/${post}`);
  await expect(heading).toHaveText('Dit is weggehaald');
  await page.goto('/admin');
  await expect(heading).toHaveText('Deze plek is niet voor iedereen');
  for (const name of ['Zoeken', 'Naar Vandaag'])
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
});

test('on a phone a long menu stays between the bars, wherever its button is', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Menu', phone);
  const { id, slug } = await startCommunity(anna, `Menu ${Date.now()}`);
  for (const words of ['Eerste', 'Tweede', 'Derde', 'Vierde']) await say(anna, `${words} bericht`, id);
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  const more = card(page, 'Tweede bericht').getByRole('button', { name: 'Meer over dit bericht' });
  const menu = page.getByRole('menu');
  await expect(more).toBeVisible();
  const bars = await page.evaluate(() => ({
    top: document.querySelector('.TopBar')!.getBoundingClientRect().bottom,
    bottom: document.querySelector('.BottomBar')!.getBoundingClientRect().top,
  }));
  for (const at of [bars.top + 10, (bars.top + bars.bottom) / 2, bars.bottom - 60]) {
    await more.evaluate((button, y) => window.scrollBy(0, button.getBoundingClientRect().top - y), at);
    await more.tap();
    const items = menu.getByRole('menuitem');
    await expect(items.first()).toBeFocused();
    const box = (await menu.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(bars.top);
    expect(box.y + box.height).toBeLessThanOrEqual(bars.bottom);
    await page.keyboard.press('End');
    await expect(items.last()).toBeFocused();
    const last = (await items.last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(box.y + box.height);
    expect((await new AxeBuilder({ page }).include('[role="menu"]').analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  }
  expect(anna.problems).toEqual([]);
});

test('a finger that scrolls a list of suggestions chooses nothing; one that taps does', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Vinger', phone);
  const { slug } = await startCommunity(anna, `Vinger ${Date.now()}`);
  const { page } = anna;
  await page.goto(`/wiki/${slug}/new`);
  const text = page.locator('.WikiForm .ProseMirror');
  await text.click();
  await page.keyboard.type('/');
  const list = page.getByRole('listbox');
  const options = list.getByRole('option');
  await expect(options.nth(2)).toBeVisible();
  const { x, y } = (await options.nth(2).boundingBox())!;
  const finger = await anna.context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + 40, y: y + 10 - up }],
    });
  await touch('touchStart', 0);
  for (const up of [20, 40, 60]) await touch('touchMove', up);
  await touch('touchEnd', 60);
  await expect.poll(() => list.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  await expect(options.first()).toBeAttached();
  await options.last().tap();
  await expect(list).toHaveCount(0);
  await expect(text).toBeFocused();
  expect(anna.problems).toEqual([]);
});
