import { type Locator, test } from '@playwright/test';
import { type Colleague, card, colleague, expect, isLive, say, startCommunity, writePage } from './square';
import { speech } from './speech';

const once = Date.now().toString(36);
const desk = {};
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const rounds = [
  { language: 'nl', on: 'a phone', device: phone },
  { language: 'en', on: 'a phone', device: phone },
  { language: 'nl', on: 'a desk', device: desk },
  { language: 'en', on: 'a desk', device: desk },
] as const;

/** What a person does nearly every day, in the words that stand on the screen. */
for (const { language, on, device } of rounds)
  test(`the twelve things of every day: in ${language}, on ${on}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const t = speech(language);
    // Ends in a letter: an address is made of the names.
    const mark = `${once}${device === phone ? 'p' : 'd'}${language}`;
    const anna = await colleague(browser, `Anna ${mark}`);
    const me = await colleague(browser, `Mo ${mark}`, { language, ...device });
    const { page } = me;
    page.setDefaultTimeout(10_000);
    const isPhone = device === phone;
    const press = (one: Locator) => (isPhone ? one.tap() : one.click());
    const button = (name: string, within: Locator = page.locator('body')) =>
      within.getByRole('button', { name, exact: true });
    const goTo = async (id: 'today' | 'communities' | 'inbox') =>
      press(
        page
          .getByRole('navigation', { name: t('shell.menu') })
          .filter({ visible: true })
          .getByRole('link', { name: t(`shell.${id}`) }),
      );
    const choose = async (post: Locator, item: string) => {
      await press(button(t('posts.menu'), post));
      await press(post.getByRole('menuitem', { name: item, exact: true }));
    };
    /** Through the one composer, as it is opened from everywhere. */
    const write = async (words: string, kind?: 'question') => {
      await press(
        page
          .getByRole('button', { name: t('shell.share'), exact: true })
          .filter({ visible: true })
          .first(),
      );
      const form = page.getByRole('dialog').or(page.locator('#write'));
      if (kind) await press(button(t(`posts.kind.${kind}`), form));
      await form.getByRole('textbox', { name: t('posts.field') }).click();
      await page.keyboard.type(words);
      await press(button(t('posts.publish'), form));
      await expect(form.getByRole('textbox')).toHaveCount(0);
    };

    const step = (does: string, act: () => Promise<void>) =>
      test.step(does, async () => {
        await act();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      });

    const place = await startCommunity(anna, `Plek ${mark}`);
    const { me: her } = await anna.ask('{ me { person { id handle } } }');
    await say(anna, `Vanochtend gezegd ${mark}`);
    const read = card(page, `Vanochtend gezegd ${mark}`);

    await step('reads what is new, and what comes while reading', async () => {
      const live = isLive(page);
      await page.goto('/');
      await expect(page.getByRole('link', { name: t('feed.for-you') })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(read).toBeVisible();
      await live;
      await say(anna, `Net gezegd ${mark}`);
      await press(page.locator('.NewItems'));
      await expect(card(page, `Net gezegd ${mark}`)).toBeVisible();
    });

    await step('reacts', async () => {
      await press(button(t('reactions.count', { name: t('reactions.thumb'), n: 0 }), read));
      await expect(button(t('reactions.count', { name: t('reactions.thumb'), n: 1 }), read)).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    });

    await step('comments', async () => {
      await press(button(t('posts.comments', { n: 0 }), read));
      await press(button(t('comments.invite'), read));
      await read.getByRole('textbox', { name: t('comments.field') }).click();
      await page.keyboard.type(`Dat wist ik niet ${mark}`);
      await press(button(t('comments.publish'), read));
      await expect(read.getByRole('article', { name: t('comments.by', { name: me.name }) })).toContainText(
        `Dat wist ik niet ${mark}`,
      );
    });

    await step('saves for later, and finds it again', async () => {
      await choose(read, t('saves.save'));
      await expect(page.getByText(t('saves.saved'), { exact: true })).toBeVisible();
      await press(button(t('shell.account', { name: me.name })));
      await press(page.getByRole('menuitem', { name: t('shell.saved') }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('saves.title'));
      const kept = page.getByRole('listitem').filter({ hasText: `Vanochtend gezegd ${mark}` });
      await press(button(t('saves.unsave'), kept));
      await expect(kept).toHaveCount(0);
    });

    await step('tells something', async () => {
      await write(`Ik zet koffie ${mark}`);
      await goTo('today');
      await expect(card(page, `Ik zet koffie ${mark}`)).toBeVisible();
    });

    await step('asks, and sees the answer come', async () => {
      await write(`Waar ligt de sleutel ${mark}`, 'question');
      const asked = card(page, `Waar ligt de sleutel ${mark}`);
      await expect(asked).toContainText(t('posts.type.question', { n: 0 }));
      const id = (await asked.getAttribute('data-post'))!;
      await answer(anna, id, `In de la ${mark}`);
      await expect(asked).toContainText(`In de la ${mark}`);
      await expect(asked).toContainText(t('posts.type.question', { n: 1 }));
    });

    await step('opens what came in, and is done with it', async () => {
      await goTo('inbox');
      const line = page.getByRole('listitem').filter({ hasText: `In de la ${mark}` });
      await expect(line).toContainText(t('inbox.what.commented', { name: anna.name, others: 0 }));
      await expect(line).toContainText(t('inbox.why.is.author'));
      await press(line.locator('[data-line]'));
      await expect(
        page.getByText(`In de la ${mark}`, { exact: true }).filter({ visible: true }).first(),
      ).toBeVisible();
      await goTo('inbox');
      await press(line.getByRole('button', { name: t('inbox.finish') }).first());
      await expect(line).toHaveCount(0);
    });

    await step('finds a colleague’s words and opens them', async () => {
      await press(page.getByRole('button', { name: t('shell.search') }));
      await page.getByRole('combobox', { name: t('search.words') }).fill(`Vanochtend gezegd ${mark}`);
      await press(page.getByRole('option').filter({ hasText: anna.name }).first());
      await expect(page.locator('article.PostCard')).toContainText(`Vanochtend gezegd ${mark}`);
    });

    await step('joins a community', async () => {
      await goTo('communities');
      await page.getByRole('searchbox', { name: t('communities.search') }).fill(`Plek ${mark}`);
      await press(page.getByRole('main').getByRole('link', { name: `Plek ${mark}` }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Plek ${mark}`);
      await press(button(t('communities.join')));
      await expect(page.getByText(t('communities.joined', { name: `Plek ${mark}` }))).toBeVisible();
    });

    await step('reads an announcement and says so', async () => {
      await anna.ask(publish, {
        input: {
          communityId: place.id,
          body: paragraph(`De deur gaat dicht ${mark}`),
          postType: 'announcement',
          mustRead: {},
        },
      });
      await goTo('inbox');
      await press(page.getByRole('link', { name: t('inbox.what.announced', { name: anna.name }) }));
      await press(button(t('posts.mustRead.confirm')).filter({ visible: true }));
      await expect(page.getByText(t('posts.mustRead.done')).filter({ visible: true })).toBeVisible();
    });

    await step('puts a page of the wiki right', async () => {
      const id = await writePage(anna, place.id, `Sleutels ${mark}`);
      await page.goto(`/page/${id}`);
      await press(page.getByRole('link', { name: t('wiki.edit'), exact: true }));
      const text = page.getByRole('textbox', { name: t('wiki.textLabel') });
      await expect(text).toHaveAttribute('contenteditable', 'true');
      await text.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(` En bel Anneke ${mark}.`);
      await press(button(t('wiki.publish')));
      await expect(page.getByText(t('wiki.published', { n: 2 }))).toBeVisible();
      await expect(page.locator('.WikiPage-body')).toContainText(`En bel Anneke ${mark}.`);
    });

    await step('follows a colleague, and would rather not see her for a while', async () => {
      await page.goto(`/people/${her.person.handle}`);
      await press(button(t('people.follow')));
      await press(button(t('mutes.button')));
      const dialog = page.getByRole('dialog', { name: t('mutes.title') });
      await press(button(t('mutes.mute'), dialog));
      await expect(dialog).toHaveCount(0);
      await goTo('today');
      await expect(card(page, `Ik zet koffie ${mark}`)).toBeVisible();
      await expect(card(page, `Net gezegd ${mark}`)).toHaveCount(0);
    });

    expect(me.problems).toEqual([]);
  });

const publish = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`;
const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const answer = (who: Colleague, rootId: string, text: string) =>
  who.ask(`mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`, {
    input: { rootId, body: paragraph(text) },
  });
