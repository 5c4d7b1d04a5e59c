import { test } from '@playwright/test';
import { type Colleague, card, colleague, expect, isLive, say, startCommunity } from './square';

const once = Date.now().toString(36);
const menu = async ({ page }: Colleague, text: string, item: string) => {
  await card(page, text).first().getByRole('button', { name: 'Meer over dit bericht' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a post is quoted with words of one’s own, and its author decides about it while others look on', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Bron');
  const ben = await colleague(browser, 'Ben Citeert');
  const eve = await colleague(browser, 'Eve Leest');
  const original = await say(anna, `De oven is stuk ${once}`);

  // From the menu, with what is typed kept as a draft that can be gone on with elsewhere.
  await ben.page.goto(`/p/${original}`);
  await menu(ben, `De oven is stuk ${once}`, 'Citeren');
  const dialog = ben.page.getByRole('dialog');
  await expect(dialog.locator('.Quote')).toContainText('De oven is stuk');
  await dialog.getByRole('textbox').click();
  await ben.page.keyboard.type(`Neem de kleine ${once}`);
  await expect(dialog.getByText('Concept van')).toBeVisible();
  await expect
    .poll(async () => JSON.stringify((await ben.ask('{ myDrafts { place text } }')).myDrafts))
    .toContain(`"quotedId":"${original}"`);
  await ben.page.goto('/drafts');
  await ben.page.getByRole('link', { name: 'Verder' }).click();
  await expect(dialog.getByRole('textbox')).toContainText('Neem de kleine');
  await expect(dialog.locator('.Quote')).toContainText('De oven is stuk');
  await ben.page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await ben.page.goto('/');
  const quoted = card(ben.page, `Neem de kleine ${once}`);
  await expect(quoted.locator('.Quote')).toContainText('Anna Bron');
  await expect(quoted.locator('.Quote')).toContainText('De oven is stuk');
  await quoted.locator('.Quote-text a').click();
  await expect(ben.page).toHaveURL(new RegExp(`/p/${original}$`));

  // Its author hears of it, and takes it back; who looks at it sees that at once.
  const live = isLive(eve.page);
  await eve.page.goto('/');
  await live;
  const seen = card(eve.page, `Neem de kleine ${once}`).locator('.Quote');
  await expect(seen).toContainText('De oven is stuk');
  await anna.page.goto('/inbox');
  const line = anna.page.locator('.InboxRow', { hasText: 'Ben Citeert citeerde je' });
  await expect(line).toContainText('jij schreef wat er geciteerd wordt');
  await line.locator('[data-line]').click();
  await anna.page.goto('/');
  await menu(anna, `Neem de kleine ${once}`, 'Mijn tekst uit dit citaat halen');
  await expect(seen).toHaveText('De schrijver heeft dit citaat teruggenomen.');
  await anna.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(seen).toContainText('De oven is stuk');

  // Nobody any more, and nothing of it anywhere.
  await anna.page.goto(`/p/${original}`);
  await menu(anna, `De oven is stuk ${once}`, 'Citeren toestaan…');
  await anna.page.getByLabel('Niemand meer, en uit bestaande citaten verdwijnt mijn tekst ook.').check();
  await anna.page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(seen).toHaveText('De schrijver heeft dit citaat teruggenomen.');
  await eve.page.goto(`/p/${original}`);
  await card(eve.page, 'De oven is stuk').getByRole('button', { name: 'Meer over dit bericht' }).click();
  await expect(eve.page.getByRole('menuitem', { name: 'Link kopiëren' })).toBeVisible();
  await expect(eve.page.getByRole('menuitem', { name: 'Citeren' })).toHaveCount(0);
  for (const { problems } of [anna, ben, eve]) expect(problems).toEqual([]);
});

test('whoever may not read what is quoted sees a calm line, and a muted author is folded away', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Besloten');
  const eve = await colleague(browser, 'Eve Buiten');
  const closed = await startCommunity(anna, `Achterkamer ${once}`, 'closed');
  const secret = await say(anna, `Achter de deur ${once}`, closed.id);
  const open = await say(anna, `Voor de deur ${once}`);
  const QUOTE = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
  const body = (text: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
  const bea = await colleague(browser, 'Bea Vertelt');
  await anna.ask(QUOTE, { input: { body: body(`Kijk binnen ${once}`), quotedId: secret } });
  await bea.ask(QUOTE, { input: { body: body(`Kijk buiten ${once}`), quotedId: open } });

  await eve.page.goto('/');
  await expect(card(eve.page, `Kijk binnen ${once}`).locator('.Quote')).toHaveText(
    'Je kunt dit bericht niet zien.',
  );
  await expect(card(eve.page, `Kijk buiten ${once}`).locator('.Quote')).toContainText('Voor de deur');
  const { me } = await anna.ask('{ me { person { id } } }');
  await eve.ask(`mutation ($input: MuteInput!) { muteStart(input: $input) { userErrors { code } } }`, {
    input: { kind: 'person', target: me.person.id },
  });
  await eve.page.reload();
  const folded = card(eve.page, `Kijk buiten ${once}`).locator('.Quote');
  await expect(folded).toContainText('Een bericht dat je hebt gedempt.');
  await expect(folded).not.toContainText('Voor de deur');
  await folded.getByRole('button', { name: 'Toon het' }).click();
  await expect(folded).toContainText('Voor de deur');
});

test('what quotes something waits offline with its quote, and goes out with it', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Tunnel');
  const original = await say(anna, `Spoor vier ${once}`);
  const { page } = anna;
  await page.goto(`/p/${original}`);
  await menu(anna, `Spoor vier ${once}`, 'Citeren');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.Quote')).toContainText('Spoor vier');
  await dialog.getByRole('textbox').click();
  await page.keyboard.type(`Het werd spoor zes ${once}`);
  await anna.context.setOffline(true);
  await expect(page.getByText('Je bent offline.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await anna.context.setOffline(false);
  await expect(page.getByText('Je bericht staat erop.')).toBeVisible();
  await page.goto('/');
  await expect(card(page, `Het werd spoor zes ${once}`).locator('.Quote')).toContainText('Spoor vier');
});
