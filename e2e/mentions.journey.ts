import { type Page, test } from '@playwright/test';
import { type Colleague, card, colleague, expect, say, startCommunity, writePage } from './square';

const once = Date.now().toString(36);
const joins = (who: Colleague, id: string) =>
  who.ask('mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }', { id });
const option = (page: Page, name: string) => page.getByRole('option', { name });

test('who looks after a community is addressed by that, and everyone in it only by who may, who sees how many that are', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Eigenaar');
  const ben = await colleague(browser, 'Ben Lid');
  const eve = await colleague(browser, 'Eve Lid');
  const { id, slug } = await startCommunity(anna, `Verlof ${once}`);
  for (const one of [ben, eve]) await joins(one, id);

  await ben.page.goto(`/c/${slug}`);
  await ben.page.locator('.PostComposer-open').click();
  const field = ben.page.locator('.PostComposer [role="textbox"]');
  await field.click();
  await ben.page.keyboard.type('Wie weet dit, @ei');
  await expect(option(ben.page, `eigenaren van Verlof ${once}`)).toContainText('1 persoon');
  await ben.page.keyboard.press('Enter');
  await expect(field.locator('.mention')).toHaveText('@eigenaren');
  await ben.page.keyboard.type(`vandaag ${once}`);
  await ben.page.keyboard.press('Control+Enter');
  const said = card(ben.page, `vandaag ${once}`);
  await said.getByRole('link', { name: `@eigenaren van Verlof ${once}` }).click();
  await expect(ben.page).toHaveURL(new RegExp(`/c/${slug}/people$`));
  await anna.page.goto('/inbox');
  await expect(anna.page.locator('.InboxRow', { hasText: 'Ben Lid noemde je' })).toContainText(
    `je beheert Verlof ${once}`,
  );

  // Everyone is not offered to who may not, and refused in words when it comes all the same.
  await ben.page.goto(`/c/${slug}`);
  await ben.page.locator('.PostComposer-open').click();
  await field.click();
  await ben.page.keyboard.type('@ver');
  await expect(option(ben.page, `eigenaren van Verlof ${once}`)).toBeVisible();
  await expect(option(ben.page, `iedereen in Verlof ${once}`)).toHaveCount(0);

  await anna.page.goto(`/c/${slug}`);
  await anna.page.locator('.PostComposer-open').click();
  await anna.page.locator('.PostComposer [role="textbox"]').click();
  await anna.page.keyboard.type('@iede');
  await option(anna.page, `iedereen in Verlof ${once}`).click();
  await expect(anna.page.locator('[data-reach]')).toHaveText('2 mensen krijgen een melding.');
  await anna.page.keyboard.type(`morgen taart ${once}`);
  await anna.page.keyboard.press('Control+Enter');
  await expect(card(anna.page, `morgen taart ${once}`).locator('.mention')).toHaveText(
    `@iedereen in Verlof ${once}`,
  );
  await eve.page.goto('/inbox');
  await expect(eve.page.locator('.InboxRow', { hasText: 'Anna Eigenaar noemde je' })).toContainText(
    `iedereen in Verlof ${once} is genoemd`,
  );
  for (const { problems } of [anna, ben, eve]) expect(problems).toEqual([]);
});

test('the owner of a page is addressed in a comment on it, in either language', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Pagina');
  const ben = await colleague(browser, 'Ben Vraagt', { language: 'en', locale: 'en-GB' });
  const { id } = await startCommunity(anna, `Handboek ${once}`);
  await joins(ben, id);
  const pageId = await writePage(anna, id, `Zo vraag je vrij ${once}`);
  await ben.page.goto(`/page/${pageId}`);
  await ben.page.locator('[data-reply]').first().click();
  await ben.page.locator('.CommentForm [role="textbox"]').click();
  await ben.page.keyboard.type('Is this still so, @own');
  await option(ben.page, 'owner of this page').click();
  await ben.page.keyboard.press('Control+Enter');
  const comment = ben.page.locator('.CommentItem', { hasText: 'Is this still so' });
  await expect(comment.locator('.mention')).toHaveText('@owner of this page');
  await anna.page.goto('/inbox');
  const line = anna.page.locator('.InboxRow', { hasText: 'Ben Vraagt noemde je' });
  await expect(line).toContainText('je bent eigenaar van deze pagina');
  await line.locator('[data-line]').click();
  await anna.page.goto(`/page/${pageId}`);
  await expect(anna.page.locator('.CommentItem .mention')).toHaveText('@eigenaar van deze pagina');
});

test('what addresses a group of one place is not sent to another, and says what to do', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Verhuist');
  const first = await startCommunity(anna, `Eerste ${once}`);
  await startCommunity(anna, `Tweede ${once}`);
  const ben = await colleague(browser, 'Ben Erbij');
  await joins(ben, first.id);
  const { page } = anna;
  await page.goto('/');
  await page.locator('.PostComposer-open').click();
  await page.locator('.PostComposer-place select').selectOption({ label: `Eerste ${once}` });
  await page.locator('.PostComposer [role="textbox"]').click();
  await page.keyboard.type('Hallo @ieder');
  await option(page, `iedereen in Eerste ${once}`).click();
  await page.locator('.PostComposer-place select').selectOption({ label: `Tweede ${once}` });
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Je noemt een groep van een andere plek.');
  await page.locator('.PostComposer-place select').selectOption({ label: `Eerste ${once}` });
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await expect(card(page, `@iedereen in Eerste ${once}`)).toBeVisible();
  await say(anna, 'Klaar', first.id);
});
