import { test } from '@playwright/test';
import { type Colleague, colleague, expect, say } from './square';

const commentOn = (who: Colleague, rootId: string, text: string) =>
  who.ask(`mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`, {
    input: {
      rootId,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    },
  });

test('the inbox is done with keys: read beside the list, done, later, no longer followed, and all back', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Postvak', { viewport: { width: 1440, height: 900 } });
  const [ben, carla] = [await colleague(browser, 'Ben Brief'), await colleague(browser, 'Carla Kaart')];
  const stamp = Date.now();
  const texts = ['derde', 'tweede', 'eerste'].map((word) => `Mijn ${word} gesprek ${stamp}`);
  for (const text of texts) {
    const id = await say(anna, text);
    await commentOn(ben, id, `Over ${text}`);
    await commentOn(carla, id, `Ook over ${text}`);
  }
  const { page } = anna;
  await page.goto('/inbox');
  const rows = page.locator('.InboxRow');
  const about = (word: string) => rows.filter({ hasText: `Ook over Mijn ${word} gesprek` });
  await expect(rows).toHaveCount(3);
  await expect(about('eerste')).toContainText('Carla Kaart en 1 ander reageerden');
  await expect(about('eerste')).toContainText('jij schreef dit');

  const preview = page.getByRole('region', { name: 'Waar het over gaat' });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(about('tweede').locator('[data-line]')).toBeFocused();
  await expect(preview.getByText(texts[1]!, { exact: true })).toBeVisible();
  await expect(preview.getByText(`Over ${texts[1]}`, { exact: true })).toBeVisible();

  await page.keyboard.press('e');
  await expect(about('tweede')).toHaveCount(0);
  await expect(about('derde').locator('[data-line]')).toBeFocused();
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Wanneer mag het terugkomen?' });
  await dialog.getByRole('button', { name: /^Morgen/ }).click();
  await expect(about('derde')).toHaveCount(0);
  await expect(page.getByText(/Komt terug op/)).toBeVisible();
  await page.getByRole('link', { name: 'Later', exact: true }).click();
  await expect(about('derde')).toContainText('komt terug');
  await about('derde')
    .getByRole('button', { name: /Nu weer/ })
    .click();
  await expect(page.getByText('Niets bewaard voor later.')).toBeVisible();
  await page.getByRole('link', { name: 'Klaar', exact: true }).click();
  await about('tweede')
    .getByRole('button', { name: /Terugzetten/ })
    .click();
  await page.getByRole('link', { name: 'Open', exact: true }).click();
  await expect(rows).toHaveCount(3);

  await about('eerste').locator('[data-line]').focus();
  await page.keyboard.press('m');
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Alles klaar' }).click();
  await expect(page.getByText('Je bent bij. Fijn.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('z');
  expect(anna.problems).toEqual([]);
});

test('on a phone a line opens what it is about, and is swept aside to be done or for later', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Veeg', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const ben = await colleague(browser, 'Ben Duim');
  const text = `Vegen ${Date.now()}`;
  const id = await say(anna, text);
  await commentOn(ben, id, `Over ${text}`);
  const { page } = anna;
  await page.goto('/inbox');
  const row = page.locator('.InboxRow', { hasText: text });
  await expect(row).toHaveClass(/is-new/);
  await row.locator('[data-line]').tap();
  await expect(page).toHaveURL(new RegExp(`/p/${id}`));
  await page.goBack();
  await expect(row).not.toHaveClass(/is-new/);

  const sweep = (by: number) =>
    row.evaluate((element, distance) => {
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + 20];
      const touch = (type: string, at: number) =>
        element.dispatchEvent(
          new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX: at, clientY: y }),
        );
      touch('pointerdown', x);
      touch('pointermove', x + distance / 2);
      touch('pointermove', x + distance);
      touch('pointerup', x + distance);
    }, by);
  await sweep(-140);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
  await sweep(140);
  await expect(page.getByText('Je bent bij. Fijn.')).toBeVisible();
});
