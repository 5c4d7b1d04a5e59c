import { test } from '@playwright/test';
import { colleague, expect, say, startCommunity } from './square';

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
