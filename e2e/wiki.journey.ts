import { test } from '@playwright/test';
import { colleague, expect, startCommunity, writePage } from './square';

const text = (page: import('@playwright/test').Page) => page.locator('.WikiForm .ProseMirror');

test('a page is written from a template, edited in place, and the other browser is told', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Schrijft');
  const ben = await colleague(browser, 'Ben Leest');
  const { slug, id } = await startCommunity(anna, 'Schrijfkamer');
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c: id });
  const { page } = anna;
  await page.goto(`/wiki/${slug}`);
  await page.getByRole('link', { name: 'Nieuwe pagina' }).first().click();
  await page.getByLabel('Titel').fill('Sleutels en alarm');
  await page.getByRole('button', { name: 'Stappenplan' }).click();
  await expect(text(page)).toContainText('De stappen');
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sleutels en alarm' })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: 'Sleutels en alarm' })).toBeVisible();

  await ben.page.goto(page.url());
  await expect(ben.page.getByRole('heading', { level: 1, name: 'Sleutels en alarm' })).toBeVisible();
  await ben.page.waitForTimeout(1_000);
  await page.keyboard.press('e');
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' En bel Anneke.');
  await page.getByLabel('Wat is er veranderd?').fill('Wie je belt');
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.getByText('Versie 2 is gepubliceerd')).toBeVisible();
  await expect(ben.page.getByText('Anna Schrijft heeft een nieuwe versie gepubliceerd.')).toBeVisible();
  await expect(ben.page.locator('.WikiPage-body')).not.toContainText('En bel Anneke.');
  await ben.page.getByRole('button', { name: 'Nieuwe versie tonen' }).click();
  await expect(ben.page.locator('.WikiPage-body')).toContainText('En bel Anneke.');

  await page.getByRole('link', { name: 'versie 2' }).click();
  await expect(page.locator('ins', { hasText: 'En bel Anneke.' })).toBeVisible();
  await expect(page.getByText('Wie je belt')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(page.getByText('Teruggezet naar versie 1')).toBeVisible();
  await expect(page.locator('.WikiPage-body')).not.toContainText('En bel Anneke.');
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});

test('two people publish over each other: the second sees both texts and loses nothing', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Eerst');
  const ben = await colleague(browser, 'Ben Daarna');
  const { id } = await startCommunity(anna, 'Dubbel werk');
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c: id });
  const pageId = await writePage(anna, id, 'Samen geschreven', 'Een regel die wij delen.');
  for (const who of [anna, ben]) {
    await who.page.goto(`/page/${pageId}`);
    await who.page.getByRole('link', { name: 'Bewerken' }).click();
    await text(who.page).click();
    await who.page.keyboard.press('Control+End');
  }
  await anna.page.keyboard.type(' Van Anna.');
  await ben.page.keyboard.type(' Van Ben.');
  await anna.page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(anna.page.getByText('Versie 2 is gepubliceerd')).toBeVisible();
  await ben.page.getByRole('button', { name: 'Publiceren' }).click();
  const both = ben.page.getByRole('alert', { name: 'Iemand was je net voor' });
  await expect(both).toContainText('Van Anna.');
  await expect(text(ben.page)).toContainText('Van Ben.');
  await both.getByRole('button', { name: 'Verder met die van Anna Eerst' }).click();
  await expect(text(ben.page)).toContainText('Van Anna.');
  await expect(both.locator('del')).toContainText('Ben.');
  await both.getByRole('button', { name: 'Verder met de mijne' }).click();
  await expect(text(ben.page)).toContainText('Van Ben.');
  await ben.page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(ben.page.getByText('Versie 3 is gepubliceerd')).toBeVisible();
  await expect(ben.page.locator('.WikiPage-body')).toContainText('Van Ben.');
});

test('what was not published is offered again, and a page moves by keyboard', async ({ browser }) => {
  const { page, ...anna } = await colleague(browser, 'Anna Bewaart');
  const who = { page, ...anna };
  const { id } = await startCommunity(who, 'Bewaarplaats');
  const first = await writePage(who, id, 'Appel');
  const second = await writePage(who, id, 'Banaan');
  await page.goto(`/page/${second}`);
  await page.getByRole('link', { name: 'Bewerken' }).click();
  await text(page).click();
  await page.keyboard.type('Half werk. ');
  await page.waitForTimeout(500);
  await page.goto(`/page/${second}`);
  await page.getByRole('button', { name: 'Verder bewerken' }).click();
  await expect(text(page)).toContainText('Half werk.');
  await page.goto(`/page/${second}`);
  const banana = page.getByRole('treeitem', { name: 'Banaan' });
  await banana.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(banana).toHaveAttribute('aria-level', '2');
  await page.reload();
  await expect(page.getByRole('treeitem', { name: 'Banaan' })).toHaveAttribute('aria-level', '2');
  await expect(page.locator('.Breadcrumbs')).toContainText('Appel');
  expect(first).not.toBe(second);
});
