import { devices, test } from '@playwright/test';
import { card, colleague, expect, startCommunity, write } from './square';

const once = Date.now().toString(36);
const phone = (({ viewport, isMobile, hasTouch }) => ({ viewport, isMobile, hasTouch }))(devices['Pixel 7']);

test('a poll is made with the keyboard, kept as a draft, answered on a phone, and counted before one’s eyes', async ({
  browser,
}) => {
  const [anna, ben] = [
    await colleague(browser, 'Anna Peiling'),
    await colleague(browser, 'Ben Stemmer', phone),
  ];
  const { id, slug } = await startCommunity(anna, `Peiling ${once}`);
  await ben.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });
  const { page } = anna;
  await page.goto(`/c/${slug}`);
  await write(page, 'Waar eten we?');
  await page.getByRole('button', { name: 'Peiling', exact: true }).click();
  const field = (n: number) => page.getByLabel(`Keuze ${n}`, { exact: true });
  await field(1).fill('Buiten');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await expect(page.getByText('Vul minstens twee keuzes in.')).toBeVisible();
  await field(1).press('Enter');
  await page.keyboard.type('Binnen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nergens');
  // Kept on this device with its choices.
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
    .toContain('Nergens');
  await page.reload();
  await expect(field(3)).toHaveValue('Nergens');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  const mine = card(page, 'Waar eten we?');
  await expect(mine.getByText('Peiling', { exact: true })).toBeVisible();

  await ben.page.goto(`/c/${slug}`);
  const his = card(ben.page, 'Waar eten we?');
  await his.getByRole('button', { name: /^Binnen/ }).tap();
  await expect(his.getByRole('button', { name: /^Binnen/, pressed: true })).toBeVisible();
  await expect(mine.getByRole('button', { name: /^Binnen.*100%/ })).toBeVisible();
  await mine.getByRole('button', { name: /^Buiten/ }).press('Enter');
  await expect(his.getByRole('button', { name: /^Buiten.*50%/ })).toBeVisible();
  await his.getByRole('button', { name: /^Binnen/ }).tap();
  await expect(mine.getByText('1 collega stemde')).toBeVisible();
  await mine.getByRole('button', { name: 'Wie koos wat' }).click();
  await expect(page.getByRole('dialog').getByText('Anna Peiling')).toBeVisible();
  await page.keyboard.press('Escape');
  await mine.getByRole('button', { name: 'Peiling sluiten' }).click();
  await expect(his.getByText(/gesloten/)).toBeVisible();
  await expect(his.getByRole('button', { name: /^Binnen/ })).toHaveCount(0);
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});
