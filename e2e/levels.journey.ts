import { test } from '@playwright/test';
import { card, colleague, expect, say, startCommunity } from './square';

test('how loud something is, is chosen at the thing itself, with an end, and seen in one list', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Luid');
  const ben = await colleague(browser, 'Ben Zacht');
  const name = `Rumoer ${Date.now()}`;
  const { id, slug } = await startCommunity(anna, name);
  await ben.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });

  await anna.page.goto(`/c/${slug}/settings`);
  await anna.page.getByLabel('Wat horen leden van deze community?').selectOption('watching');
  await expect(anna.page.getByText('Dit geldt nu voor alle leden die zelf niets kozen.')).toBeVisible();
  const text = `Een nieuwtje ${Date.now()}`;
  await say(anna, text, id);

  const { page } = ben;
  await page.goto('/inbox');
  const row = page.locator('.InboxRow', { hasText: text });
  await expect(row).toContainText('zo is het gebruikelijk in deze community');
  await row.getByRole('button', { name: 'Waarom krijg ik dit?' }).click();
  const dialog = page.getByRole('dialog', { name: `Meldingen over ${name}` });
  await expect(
    dialog.getByText('Je krijgt dit, want zo is het gebruikelijk in deze community.'),
  ).toBeVisible();
  await dialog.getByRole('radio', { name: /^Stil/ }).check();
  await dialog.getByLabel('Tot wanneer?').selectOption('week');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('link', { name: 'Instellingen voor meldingen' }).click();
  await expect(page.locator('main li').filter({ hasText: name })).toContainText('Stil tot');

  await page.goto(`/c/${slug}`);
  await card(page, text).getByRole('button', { name: 'Meer over dit bericht' }).click();
  await page.getByRole('menuitem', { name: 'Meldingen' }).click();
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /^Alles/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await page.goto('/settings/notifications');
  await expect(page.locator('main li').filter({ hasText: text })).toContainText('Alles');
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});
