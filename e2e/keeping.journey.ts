import { expect, test } from '@playwright/test';
import { card, colleague, isLive, say, startCommunity, write } from './square';

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

test('who keeps order closes a conversation with a reason, pins and archives; everyone sees it at once', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Orde');
  const ben = await colleague(browser, 'Ben Orde');
  const { id, slug } = await startCommunity(anna, `Orde ${once}`);
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c: id });
  const asked = await say(ben, `Waar is de sleutel ${once}`, id);
  const live = isLive(ben.page);
  await ben.page.goto(`/c/${slug}`);
  await live;
  await anna.page.goto(`/c/${slug}`);
  const [hers, his] = [anna.page, ben.page].map((page) => card(page, `Waar is de sleutel ${once}`));
  const choose = async (item: string) => {
    await hers!.getByRole('button', { name: 'Meer over dit bericht' }).click();
    await hers!.getByRole('menuitem', { name: item }).click();
  };

  await choose('Reacties sluiten…');
  const dialog = anna.page.getByRole('dialog');
  await dialog.getByLabel('Waarom?').fill('Gevonden, dank je wel');
  await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().click();
  await expect(his!).toContainText('Gevonden, dank je wel');
  await expect(his!.getByRole('button', { name: 'Reageren' })).toHaveCount(0);
  await anna.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(his!).not.toContainText('Gevonden, dank je wel');

  await choose('Bovenaan zetten…');
  await dialog.getByRole('button', { name: 'Bovenaan zetten' }).click();
  const top = ben.page.getByRole('region', { name: 'Bovenaan' });
  await expect(top).toContainText(`Waar is de sleutel ${once}`);
  await expect(top.getByRole('button', { name: 'Niet meer bovenaan' })).toHaveCount(0);
  await top.getByRole('button', { name: 'Inklappen' }).click();
  await expect(top.getByRole('link', { name: `Waar is de sleutel ${once}` })).toHaveCount(0);
  await ben.page.reload();
  await top.getByRole('button', { name: 'Toon 1 bericht' }).click();

  await choose('Archiveren');
  await expect(his!).toHaveCount(0);
  await expect(top).toHaveCount(0);
  await ben.page.goto(`/p/${asked}`);
  await expect(ben.page.getByText('Gearchiveerd')).toBeVisible();
});

test('a post moves with its conversation; who can no longer read it sees it go, and its address stays', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Verhuist');
  const ben = await colleague(browser, 'Ben Verhuist');
  const open = await startCommunity(anna, `Open huis ${once}`);
  const closed = await startCommunity(anna, `Dicht huis ${once}`, 'closed');
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, {
    c: open.id,
  });
  await say(anna, `Verhuist ${once}`, open.id);
  const live = isLive(ben.page);
  await ben.page.goto(`/c/${open.slug}`);
  await live;
  const his = card(ben.page, `Verhuist ${once}`);
  await expect(his).toBeVisible();
  await anna.page.goto(`/c/${open.slug}`);
  const hers = card(anna.page, `Verhuist ${once}`);
  await hers.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await hers.getByRole('menuitem', { name: 'Verplaatsen…' }).click();
  const dialog = anna.page.getByRole('dialog', { name: 'Bericht verplaatsen' });
  await dialog.getByLabel('Waarheen?').selectOption({ label: `Dicht huis ${once}` });
  await expect(dialog).toContainText('Alleen zichtbaar voor het ene lid');
  await expect(dialog).toContainText('kunnen dat dan niet meer');
  const address = await his.locator('.PostCard-time').getAttribute('href');
  const his2 = await ben.context.newPage();
  const live2 = isLive(his2);
  await his2.goto(address!);
  await live2;
  await expect(card(his2, `Verhuist ${once}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).click();
  await expect(his).toHaveCount(0);
  await expect(card(his2, `Verhuist ${once}`)).toHaveCount(0);
  await expect(hers).toHaveCount(0);
  await anna.page.goto(address!);
  await expect(anna.page.getByRole('list', { name: 'Verplaatst' })).toContainText(
    `van Open huis ${once} naar Dicht huis ${once}`,
  );
  await anna.page.goto(`/c/${closed.slug}`);
  await expect(hers).toBeVisible();

  await hers.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await hers.getByRole('menuitem', { name: 'Verplaatsen…' }).click();
  await dialog.getByLabel('Waarheen?').selectOption({ label: 'Naar iedereen' });
  await dialog.getByRole('button', { name: 'Verplaatsen', exact: true }).click();
  await expect(anna.page.getByText('Verplaatst: iedereen kan het lezen.')).toBeVisible();
  await ben.page.goto('/');
  await expect(card(ben.page, `Verhuist ${once}`)).toBeVisible();
});

test('what was said stays said: whoever reads a comment that was revised reads what it was before', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Herziet');
  const ben = await colleague(browser, 'Ben Leest');
  const post = await say(anna, `Wanneer begint het ${once}`);
  const { commentPublish } = await anna.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`,
    { input: { rootId: post, body: paragraph('We beginnen om tien uur') } },
  );
  const revise = (text: string) =>
    anna.ask(
      `mutation ($id: ID!, $body: Document!) { commentRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
      { id: commentPublish.comment.id, body: paragraph(text) },
    );
  await revise('We beginnen om elf uur');
  const live = isLive(ben.page);
  await ben.page.goto(`/p/${post}`);
  await live;
  const comment = ben.page.getByRole('article', { name: 'Reactie van Anna Herziet' });
  await comment.getByRole('button', { name: 'bewerkt' }).click();
  const dialog = ben.page.getByRole('dialog', { name: 'Eerdere versies' });
  const [newest, first] = [dialog.getByRole('listitem').first(), dialog.getByRole('listitem').last()];
  await expect(newest.locator('ins')).toContainText('elf');
  await expect(newest.locator('del')).toContainText('tien');
  await expect(newest).toContainText('Anna Herziet');
  await expect(first).toContainText('Zo stond het er eerst');
  await expect(first).toContainText('We beginnen om tien uur');
  await newest.getByRole('button', { name: 'Hele tekst' }).click();
  await expect(newest.locator('del')).toHaveCount(0);

  await revise('We beginnen om twaalf uur');
  await expect(newest.locator('ins')).toContainText('twaalf');
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
});

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

test('a community that is archived leaves the lists of everyone at once, and stands there to be read', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Sluit');
  const ben = await colleague(browser, 'Ben Sluit');
  const name = `Afgelopen ${once}`;
  const { id, slug } = await startCommunity(anna, name);
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, { c: id });
  const live = isLive(ben.page);
  await ben.page.goto('/');
  await live;
  const rail = ben.page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name });
  await expect(rail).toBeVisible();
  const archive = (on: boolean) =>
    anna.ask(
      `mutation ($c: ID!, $on: Boolean!) { communityArchive(id: $c, archived: $on) { userErrors { code } } }`,
      {
        c: id,
        on,
      },
    );
  await archive(true);
  await expect(rail).toHaveCount(0);
  await ben.page.goto(`/c?q=${encodeURIComponent(name)}`);
  await expect(ben.page.getByRole('main').getByRole('listitem').filter({ hasText: name })).toContainText(
    'Afgesloten',
  );
  await ben.page.goto(`/c/${slug}`);
  await expect(ben.page.getByText('lezen kan nog, schrijven niet meer')).toBeVisible();
  await archive(false);
  await expect(ben.page.getByText('lezen kan nog, schrijven niet meer')).toHaveCount(0);
  await expect(rail).toBeVisible();
});

test('what is asked for the first time without a line says that it comes, and comes; nothing is lost', async ({
  browser,
}) => {
  const { ask, page, context, ...anna } = await colleague(browser, 'Anna Onbereikt');
  const post = await say({ ask, page, context, ...anna }, `Eerst zo ${once}`);
  await ask(
    `mutation ($id: ID!, $body: Document!) { postRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
    {
      id: post,
      body: paragraph(`Nu zo ${once}`),
    },
  );
  // Nothing of it was fetched ahead.
  const parts = /\/assets\/(HistoryDialog|EditPost|OrderDialog|SavedPage)-/;
  await page.route(parts, (route) => route.abort());
  await page.goto('/');
  const hers = card(page, `Nu zo ${once}`);
  const choose = async (item: string) => {
    await hers.getByRole('button', { name: 'Meer over dit bericht' }).click();
    await hers.getByRole('menuitem', { name: item }).click();
  };
  await hers.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await expect(hers.getByRole('menuitem', { name: 'Reacties sluiten…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await write(page, 'Halverwege een zin');
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  const dialog = page.getByRole('dialog');
  const waits = 'Dit deel is nog niet opgehaald. Het komt zodra je weer online bent.';

  await choose('Reacties sluiten…');
  await expect(dialog).toContainText(waits);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await choose('Bewerken');
  await expect(hers).toContainText(waits);
  await expect(hers).toContainText(`Nu zo ${once}`);
  await hers.getByRole('button', { name: 'bewerkt' }).click();
  await expect(dialog).toContainText(waits);

  await page.unroute(parts);
  await context.setOffline(false);
  await expect(dialog).toContainText(`Eerst zo ${once}`);
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(hers.getByRole('textbox')).toContainText(`Nu zo ${once}`);
  await hers.getByRole('button', { name: 'Annuleren' }).click();

  // A page is not fetched by loading everything anew: then nothing at all would stand there.
  await context.setOffline(true);
  await page
    .getByRole('button', { name: /Account|Anna Onbereikt/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Bewaard' }).click();
  await expect(page.getByRole('main')).toContainText(waits);
  await context.setOffline(false);
  await expect(page.getByRole('main').getByRole('heading', { name: 'Bewaard' })).toBeVisible();
  await page.goto('/');
  await expect(page.locator('.PostComposer [role="textbox"]')).toHaveText('Halverwege een zin');
});

test('one post stands in two communities, with one conversation; who reads in the other one sees it come, and go', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Tweemaal');
  const ben = await colleague(browser, 'Ben Tweemaal');
  const home = await startCommunity(anna, `Techniek ${once}`);
  const other = await startCommunity(anna, `Verlof ${once}`);
  await ben.ask(`mutation ($c: ID!) { membershipJoin(communityId: $c) { userErrors { code } } }`, {
    c: other.id,
  });
  const live = isLive(ben.page);
  await ben.page.goto(`/c/${other.slug}`);
  await live;

  const { page } = anna;
  await page.goto(`/c/${home.slug}`);
  await page.locator('.PostComposer-open').click();
  await page.getByLabel('Ook in een andere community…').selectOption(`Verlof ${once}`);
  await expect(page.getByRole('button', { name: `Niet ook in Verlof ${once}` })).toBeVisible();
  await page.locator('.PostComposer [role="textbox"]').click();
  await page.keyboard.type(`Storing op maandag ${once}`);
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await expect(card(page, `Storing op maandag ${once}`)).toContainText(`ook in Verlof ${once}`);

  await ben.page.getByRole('button', { name: '1 nieuw bericht bekijken' }).click();
  const there = card(ben.page, `Storing op maandag ${once}`);
  await expect(there).toContainText(`in Techniek ${once}, ook in Verlof ${once}`);
  await there.locator('[data-comments]').click();
  await there.locator('[data-reply]').last().click();
  await there.locator('.CommentForm [role="textbox"]').click();
  await ben.page.keyboard.type('Dank, ik plan eromheen');
  await ben.page.keyboard.press('Control+Enter');
  await expect(card(page, `Storing op maandag ${once}`)).toContainText('Dank, ik plan eromheen');

  await card(page, `Storing op maandag ${once}`)
    .getByRole('button', { name: 'Meer over dit bericht' })
    .click();
  await page.getByRole('menuitem', { name: 'Ook in een andere community…' }).click();
  await page.getByRole('button', { name: `Weghalen Verlof ${once}` }).click();
  await expect(there).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(card(page, `Storing op maandag ${once}`)).toContainText(`ook in Verlof ${once}`);
  expect([...anna.problems, ...ben.problems]).toEqual([]);
});
