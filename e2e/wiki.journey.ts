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
  await expect(page).toHaveURL(/\/sleutels-en-alarm-[0-9a-f-]{36}$/);
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

test('a page is not published before its file is there', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Hecht');
  const { slug } = await startCommunity(anna, 'Bijlagen');
  const { page } = anna;
  await page.goto(`/wiki/${slug}/new`);
  await page.getByLabel('Titel').fill('Met bijlage');
  await text(page).click();
  await page.keyboard.type('Zie de lijst.');
  let letGo = () => {};
  const held = new Promise<void>((go) => (letGo = go));
  await page.route('**/files', async (route) => {
    await held;
    await route.continue();
  });
  await text(page).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['een; twee'], 'lijst.csv', { type: 'text/csv' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByLabel('lijst.csv wordt toegevoegd')).toBeVisible();
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.getByText('Een bestand is er nog niet. Wacht even, of haal het weg.')).toBeVisible();
  letGo();
  await expect(page.getByLabel('lijst.csv wordt toegevoegd')).toHaveCount(0);
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.locator('.WikiPage-body')).toContainText('lijst.csv');
  expect(anna.problems).toEqual([]);
});

test('pasted Markdown becomes headings, lists and tables, and one undo takes it back', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Plakt');
  const { slug } = await startCommunity(anna, 'Plakboek');
  const { page } = anna;
  await page.goto(`/wiki/${slug}/new`);
  await page.getByLabel('Titel').fill('Geplakt');
  await text(page).click();
  await page.keyboard.type('Vooraf.');
  await page.keyboard.press('Enter');
  const markdown =
    '## Wat je nodig hebt\n\n- een **tang**\n- [de handleiding](https://plein.example/h)\n\n| maat | buis |\n| - | - |\n| 15 | koper |\n';
  await page.evaluate((words) => navigator.clipboard.writeText(words), markdown);
  await page.keyboard.press('Control+v');
  await expect(text(page).getByRole('heading', { level: 2, name: 'Wat je nodig hebt' })).toBeVisible();
  await expect(text(page).locator('li strong')).toHaveText('tang');
  await expect(text(page).locator('th')).toHaveText(['maat', 'buis']);
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveText('Vooraf.');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.locator('.WikiPage-body td')).toHaveText(['15', 'koper']);
  expect(anna.problems).toEqual([]);
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

test('entering the editor moves no line of text, and the caret comes where one was reading', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Stil', { viewport: { width: 1360, height: 800 } });
  const { id } = await startCommunity(anna, 'Stilstaan');
  const pageId = await writeBlocks(
    anna,
    id,
    'Een titel die zo lang is dat zij over meer dan een regel loopt',
  );
  for (const width of [1360, 900, 390]) {
    const { page } = anna;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/page/${pageId}`);
    await expect(page.locator('.WikiPage-body h2').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => window.scrollTo(0, 600));
    const before = await places(page);
    await page.keyboard.press('e');
    await expect(text(page)).toBeFocused();
    expect(await places(page)).toEqual(before);
    await page.keyboard.type('Hier. ');
    const caret = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().top);
    expect(caret).toBeGreaterThan(50);
    expect(caret).toBeLessThan(400);
    // What was typed is offered again, and that line would be in the way.
    await page.goto('/wiki');
    await page.evaluate(() => localStorage.clear());
  }
});

/** Where the title and every block of a text stand on the page, read or written. */
const places = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const title = document.querySelector('h1.WikiPage-title, textarea.WikiPage-title')!;
    const blocks = document.querySelectorAll(
      '.WikiPage-body :is(p, h2, h3, li, blockquote, pre, hr, table, td, .callout)',
    );
    return [title, ...blocks].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const name = one.className.includes('callout')
        ? 'callout'
        : one.tagName === 'TEXTAREA'
          ? 'H1'
          : one.tagName;
      return [name, ...[left, top + window.scrollY, width, height].map((at) => Math.round(at))].join(' ');
    });
  });

async function writeBlocks(who: Awaited<ReturnType<typeof colleague>>, communityId: string, title: string) {
  const words = (text: string) => ({ type: 'text', text });
  const p = (text: string) => ({ type: 'paragraph', content: [words(text)] });
  const items = (type: string, item: string, attrs?: object) => ({
    type,
    content: ['Eerst meten', 'Dan pas zagen'].map((text) => ({ type: item, attrs, content: [p(text)] })),
  });
  const cell = (type: string, text: string) => ({ type, content: [p(text)] });
  const row = (type: string) => ({ type: 'tableRow', content: [cell(type, 'Wat'), cell(type, 'Hoeveel')] });
  const part = [
    { type: 'heading', attrs: { level: 2 }, content: [words('Het affiniteitsprofiel')] },
    p(
      'Een lange alinea, die op ieder scherm over meer dan een regel loopt, met efficiënte fijne officiële affiches.',
    ),
    items('bulletList', 'listItem'),
    items('orderedList', 'listItem'),
    items('taskList', 'taskItem', { checked: false }),
    { type: 'heading', attrs: { level: 3 }, content: [words('Verder')] },
    { type: 'callout', attrs: { tone: 'tip' }, content: [p('Let hierop'), p('en hierop')] },
    { type: 'blockquote', content: [p('Zij zei het zelf')] },
    { type: 'codeBlock', content: [words('regel een\nregel twee')] },
    { type: 'table', content: [row('tableHeader'), row('tableCell')] },
    { type: 'horizontalRule' },
  ];
  const body = { type: 'doc', content: [...part, ...part, ...part, p('Slot')] };
  const { pagePublish } = await who.ask(
    `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } userErrors { code } } }`,
    { input: { communityId, title, body } },
  );
  return pagePublish.page.id as string;
}

test('a page goes to another community, its old address leads there; deleted, it says so and keeps what was being written', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Verhuist');
  const ben = await colleague(browser, 'Ben Schrijft');
  const from = await startCommunity(anna, 'Oude kamer');
  const to = await startCommunity(anna, 'Nieuwe kamer');
  for (const c of [from.id, to.id])
    await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c });
  const pageId = await writePage(anna, from.id, 'Verhuisdoos');
  const { page } = anna;
  await page.goto(`/page/${pageId}`);
  await expect(page).toHaveURL(new RegExp(`/wiki/${from.slug}/verhuisdoos`));
  const oldAddress = page.url();
  await page.getByRole('button', { name: 'Meer met deze pagina' }).click();
  await page.getByRole('menuitem', { name: 'Verplaatsen naar…' }).click();
  await page.getByLabel('Wiki van').selectOption({ label: 'Nieuwe kamer' });
  await page.getByRole('button', { name: 'Verplaatsen', exact: true }).click();
  await expect(page.getByText('‘Verhuisdoos’ staat nu in de wiki van Nieuwe kamer')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/wiki/${to.slug}/verhuisdoos`));

  await ben.page.goto(oldAddress);
  await expect(ben.page).toHaveURL(new RegExp(`/wiki/${to.slug}/verhuisdoos`));
  await expect(ben.page.getByRole('treeitem', { name: 'Verhuisdoos' })).toBeVisible();
  await ben.page.getByRole('link', { name: 'Bewerken' }).click();
  await text(ben.page).click();
  await ben.page.keyboard.press('Control+End');
  await ben.page.keyboard.type(' Bens woorden.');
  await page.getByRole('button', { name: 'Meer met deze pagina' }).click();
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByText('‘Verhuisdoos’ is verwijderd')).toBeVisible();
  await ben.page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(ben.page.getByText('Je tekst staat hier nog.')).toBeVisible();
  await expect(text(ben.page)).toContainText('Bens woorden.');
  await ben.page.goto(oldAddress);
  await expect(ben.page.getByText('Deze pagina is verwijderd')).toBeVisible();
  await expect(ben.page.getByText('Anna Verhuist haalde haar weg')).toBeVisible();
  await ben.page.getByRole('link', { name: 'Maak er een nieuwe pagina van' }).click();
  await expect(text(ben.page)).toContainText('Bens woorden.');
  await ben.page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(ben.page.getByRole('heading', { level: 1, name: 'Verhuisdoos' })).toBeVisible();
  await expect(ben.page.locator('.WikiPage-body')).toContainText('Bens woorden.');
});

test('a page without owner is taken with one press and given back with one; n and p walk along changes', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Neemt');
  const { id } = await startCommunity(anna, 'Zonder eigenaar');
  const pageId = await writePage(anna, id, 'Weeskind', 'De eerste tekst.');
  const { page: held } = await anna.ask(`query ($id: ID!) { page(id: $id) { owner { assignmentId } } }`, {
    id: pageId,
  });
  await anna.ask(`mutation ($id: ID!) { roleEnd(id: $id) { done } }`, { id: held.owner.assignmentId });
  const { page } = anna;
  await page.goto(`/page/${pageId}`);
  await page.getByRole('button', { name: 'Nog geen eigenaar. Word jij dat?' }).click();
  await expect(page.locator('.WikiPage-facts')).toContainText('Eigenaar');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: 'Nog geen eigenaar. Word jij dat?' })).toBeVisible();

  const body = {
    type: 'doc',
    content: ['De tweede tekst.', 'Nog een alinea.', 'En een slot.'].map((words) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: words }],
    })),
  };
  await anna.ask(
    `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) { page { id } } }`,
    { id: pageId, input: { title: 'Weeskind', body, baseRevision: 1 } },
  );
  await page.goto(page.url());
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('h');
  const count = page.getByRole('status').filter({ hasText: /wijziging|van/ });
  await expect(count).toContainText('wijzigingen');
  await page.keyboard.press('n');
  await expect(count).toHaveText(/^1 van \d$/);
  await page.keyboard.press('n');
  await expect(count).toHaveText(/^2 van \d$/);
  await page.keyboard.press('p');
  await expect(count).toHaveText(/^1 van \d$/);
  await expect(page.locator('[data-change]').first()).toBeFocused();
  expect(anna.problems).toEqual([]);
});
