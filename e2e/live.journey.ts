import { test } from '@playwright/test';
import { card, colleague, expect, say, startCommunity, writePage } from './square';

test('who asks to join, who comes in and who gets a role is seen at once by who looks', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Wacht');
  const ben = await colleague(browser, 'Ben Vraagt');
  const { id, slug } = await startCommunity(anna, 'Aan de poort', 'closed');
  const { me } = await ben.ask('{ me { person { id } } }');
  await anna.page.goto(`/c/${slug}/settings`);
  await expect(anna.page.getByRole('heading', { name: 'Aan de poort' })).toBeVisible();
  await ben.ask(`mutation ($c: ID!) { membershipRequest(communityId: $c) { userErrors { code } } }`, {
    c: id,
  });
  await expect(anna.page.getByRole('button', { name: 'Toelaten' })).toBeVisible();
  await anna.ask(
    `mutation ($c: ID!, $p: ID!) { membershipAdmit(communityId: $c, personId: $p, admitted: true) { userErrors { code } } }`,
    { c: id, p: me.person.id },
  );
  await expect(anna.page.getByRole('button', { name: 'Toelaten' })).toHaveCount(0);

  await ben.page.goto(`/c/${slug}/people`);
  await expect(ben.page.getByText('Anna Wacht').last()).toBeVisible();
  await anna.ask(
    `mutation ($input: RoleAssignInput!) { roleAssign(input: $input) { userErrors { code } } }`,
    { input: { personId: me.person.id, role: 'moderator', scope: 'community', scopeId: id } },
  );
  await expect(ben.page.locator('#main').getByText('moderator', { exact: false }).first()).toBeVisible();
});

test('a reaction to a comment shows in the other browser, on the page of the post', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Leest');
  const ben = await colleague(browser, 'Ben Reageert');
  const id = await say(anna, 'Wie heeft de sleutel?');
  const made = await ben.ask(
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`,
    {
      input: {
        rootId: id,
        body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ik' }] }] },
      },
    },
  );
  await anna.page.goto(`/p/${id}`);
  const comment = anna.page.locator(`#comment-${made.commentPublish.comment.id}`);
  await expect(comment).toBeVisible();
  await ben.ask(`mutation ($id: ID!) { contentReact(id: $id, kind: "heart") { userErrors { code } } }`, {
    id: made.commentPublish.comment.id,
  });
  await expect(comment.getByRole('button', { name: '1' })).toBeVisible();
});

test('what was said while the page was loading is there as well', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Vlug');
  const ben = await colleague(browser, 'Ben Traag');
  await say(anna, 'Voor het laden');
  // The line of sockets opens late, as on a slow train; what is said before that has to be caught up with.
  let letThrough = () => {};
  const opened = new Promise<void>((open) => (letThrough = open));
  await ben.page.routeWebSocket(/\/live/, async (socket) => {
    await opened;
    socket.connectToServer();
  });
  await ben.page.goto('/');
  await expect(card(ben.page, 'Voor het laden')).toBeVisible();
  await say(anna, 'Tijdens het laden');
  letThrough();
  await expect(card(ben.page, 'Tijdens het laden').or(ben.page.locator('.NewItems')).first()).toBeVisible();
});

test('Enter in the palette waits for the answer to what was typed', async ({ browser }) => {
  await colleague(browser, 'Xanthippe Ruis');
  const { page } = await colleague(browser, 'Anna Haast');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Xan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/xanthippe-ruis/);
});

test('search counts by kind, filters, and offers a way on when there is nothing', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Zoekt');
  await say(anna, 'De lampenkap <b>flonkerlicht</b> is stuk');
  const { page } = anna;
  await page.goto('/search?q=flonkerlicht');
  const filters = page.getByRole('group', { name: 'Zoek alleen in' });
  await expect(filters.getByRole('link', { name: 'Berichten 1' })).toBeVisible();
  await expect(page.locator('.Hits mark')).toHaveText(['flonkerlicht']);
  await expect(page.locator('.Hits')).toContainText('<b>');
  await filters.getByRole('link', { name: 'Wiki 0' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('flonkerlicht type:wiki');
  await page.getByRole('link', { name: 'Zoek zonder filters' }).click();
  await expect(page.locator('.Hits mark')).toHaveText(['flonkerlicht']);
  await page.goto('/search?q=bestaatnietwoord');
  await expect(page.getByText('Niets gevonden voor “bestaatnietwoord”.')).toBeVisible();
  await page.getByRole('button', { name: 'Stel het als vraag' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('textbox')).toHaveText('bestaatnietwoord');
  await expect(form.getByRole('button', { name: 'Vraag' })).toHaveAttribute('aria-pressed', 'true');
});

test('a joined word is found by its part; typed filters are chips that can be taken away', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Samensteller');
  const { page } = anna;
  const topic = `samen${Date.now()}`;
  await anna.ask(
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
    {
      input: {
        body: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'Iets over de kwartelvijverbeheerder ' },
                { type: 'topic', attrs: { name: topic } },
              ],
            },
          ],
        },
      },
    },
  );
  await page.goto(`/search?q=${encodeURIComponent(`kwartelvijver van:ik #${topic}`)}`);
  await expect(page.locator('.Hits mark')).toHaveText(['kwartelvijverbeheerder']);
  await page.getByRole('link', { name: `Haal #${topic} weg` }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'kwartelvijver van:ik');
  await expect(page.getByRole('link', { name: 'Haal van:ik weg' })).toBeVisible();
  await page.getByRole('link', { name: 'Afgelopen week' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('kwartelvijver van:ik sinds:week');
  await expect(page.locator('.Hits mark')).toHaveText(['kwartelvijverbeheerder']);
  await page.goto('/search?q=van%3Aniemendal');
  await expect(page.getByRole('status').filter({ hasText: 'niemendal' })).toHaveText(
    'We kennen geen collega die “niemendal” heet.',
  );
  await page.goto(`/search?q=${'%22'.repeat(40)}%00${'lang '.repeat(300)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Zoeken' })).toBeVisible();
  await expect(page.locator('.Skeleton')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the palette answers in groups, by keyboard alone, and what was found is marked where one reads', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Palet');
  const { page } = anna;
  const word = `paletwoord${Date.now()}`;
  const { id, slug } = await startCommunity(anna, `Kring ${word}`);
  await writePage(anna, id, 'Eerste hulp', `Hier staat het ${word} uitgelegd.`);
  for (const nr of ['een', 'twee', 'drie', 'vier']) await say(anna, `Over het ${word}, deel ${nr}`, id);
  await page.goto(`/c/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Zoeken' });
  const open = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(typed);
  };

  await open(word);
  await expect(palette.getByRole('group', { name: 'Wiki' }).getByRole('option')).toHaveText([/Eerste hulp/]);
  const posts = palette.getByRole('group', { name: 'Berichten' }).getByRole('option');
  await expect(posts).toHaveCount(4);
  await expect(posts.last()).toHaveText('Toon alle 4 berichten en reacties');
  await expect(palette.getByRole('group', { name: 'Communities' }).getByRole('option').first()).toContainText(
    `Kring ${word}`,
  );
  await expect(palette.getByRole('option', { selected: true })).toContainText('Eerste hulp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wiki\/.*eerste-hulp/);
  await expect
    .poll(() => page.evaluate(() => [...new Set([...(CSS.highlights.get('found') ?? [])].map(String))]))
    .toEqual([word]);

  await open('>');
  await expect(palette.getByRole('option').first()).toHaveText('Schrijf een bericht');
  await page.keyboard.type('instel');
  await expect(palette.getByRole('option')).toHaveText(['Open je instellingen']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/settings$/);

  await open('@Anna Palet');
  await expect(palette.getByRole('group', { name: 'Mensen' }).getByRole('option').first()).toContainText(
    'Anna Palet',
  );
  await page.keyboard.press('Escape');
  await page.goto(`/c/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await open(`/${word}`);
  await expect(palette.getByRole('group', { name: 'Wiki' }).getByRole('option')).toHaveText([/Eerste hulp/]);
  await expect(palette.getByRole('group', { name: 'Mensen' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);

  await open(`bestaatniet${word}`);
  await palette.getByRole('option', { name: /^Stel .* als vraag$/ }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveText(`bestaatniet${word}`);
});
