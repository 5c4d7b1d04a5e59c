import { expect, test } from '@playwright/test';
import { card, colleague, say } from './square';

const once = Date.now().toString(36);

test('what I keep stands in my list, on every screen, with a reminder and a way back', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Bewaart');
  const { page, context } = await colleague(browser, 'Ben Bewaart');
  await say(anna, `Voor later ${once}`);
  await page.goto('/');
  const post = card(page, `Voor later ${once}`);
  await post.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await post.getByRole('menuitem', { name: 'Bewaren' }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();

  const list = await context.newPage();
  await list.goto('/');
  await list
    .getByRole('button', { name: /Account|Ben Bewaart/ })
    .first()
    .click();
  await list.getByRole('menuitem', { name: 'Bewaard' }).click();
  const kept = list
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: `Voor later ${once}` });
  await expect(kept).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(kept).toHaveCount(0);

  await post.focus();
  await page.keyboard.press('s');
  await expect(kept).toBeVisible();
  await kept.getByRole('button', { name: 'Herinner me…' }).click();
  await list
    .getByRole('dialog')
    .getByRole('button', { name: /^Morgen/ })
    .click();
  await expect(kept).toContainText('herinnering op');
  await kept.getByRole('link', { name: `Voor later ${once}` }).click();
  await expect(list).toHaveURL(/\/p\//);
  await list.goBack();
  await kept.getByRole('button', { name: 'Niet meer bewaren' }).click();
  await expect(kept).toHaveCount(0);
  await list.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(kept).toContainText('herinnering op');
});
