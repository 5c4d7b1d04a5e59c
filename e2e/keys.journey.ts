import { type Page, test } from '@playwright/test';
import { type Act, keyMap, nameOfKey } from '../libs/platform/web/src/keys/keyMap';
import {
  type Colleague,
  card,
  colleague,
  expect,
  isLive,
  say,
  revisePage,
  startCommunity,
  theAdmin,
  write,
  writePage,
} from './square';

interface Stage {
  anna: Colleague;
  page: Page;
  slug: string;
  pageId: string;
  communityId: string;
}

/** Presses what the map of keys says, one after the other. */
async function press(page: Page, act: Act): Promise<void> {
  for (const key of keyMap[act].split(' ')) await page.keyboard.press(key.replace('mod+', 'Control+'));
}

const focused = (page: Page) => page.locator('article.PostCard:focus');
const onCard = async ({ page, slug }: Stage) => {
  await page.goto(`/c/${slug}`);
  await expect(card(page, 'Het onderste')).toBeVisible();
  await press(page, 'next');
  await expect(focused(page)).toContainText('Het bovenste');
};
const goes = (act: Act, to: RegExp) => async (stage: Stage) => {
  await stage.page.goto('/settings');
  await expect(stage.page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
  await press(stage.page, act);
  await expect(stage.page).toHaveURL(to);
};
const onPage = async ({ page, pageId }: Stage) => {
  await page.goto(`/page/${pageId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het moet' })).toBeVisible();
};

const onComparison = async ({ page, slug, pageId }: Stage) => {
  await page.goto(`/wiki/${slug}/hoe-het-moet-${pageId}/compare/1...2`);
  await expect(page.locator('[data-change]').nth(1)).toBeVisible();
};

const onInboxLine = async ({ page, anna }: Stage) => {
  const text = `Noemt zichzelf niet ${Date.now()}`;
  const id = await say(anna, text);
  const { ask } = await theAdmin();
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  await ask(`mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`, {
    input: { rootId: id, body },
  });
  await page.goto('/inbox');
  const line = page.locator('.InboxRow', { hasText: text });
  await expect(line).toHaveClass(/is-new/);
  await press(page, 'next');
  await expect(line.locator('[data-line]')).toBeFocused();
  return line;
};

/** What every key does, done. A key without a proof does not compile, and fails. */
const proofs: Record<Act, (stage: Stage) => Promise<void>> = {
  palette: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'palette');
    await expect(stage.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  },
  search: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'search');
    await expect(stage.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  },
  shortcuts: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'shortcuts');
    const list = stage.page.getByRole('dialog', { name: 'Sneltoetsen' });
    await expect(list.locator('dt')).toHaveText(
      Object.values(keyMap).map((keys) => keys.split(' ').map(nameOfKey).join('')),
    );
  },
  close: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'shortcuts');
    await expect(stage.page.getByRole('dialog')).toBeVisible();
    await press(stage.page, 'close');
    await expect(stage.page.getByRole('dialog')).toHaveCount(0);
    await expect(focused(stage.page)).toHaveCount(1);
  },
  goToday: goes('goToday', /\/$/),
  goInbox: goes('goInbox', /\/inbox$/),
  goCommunities: goes('goCommunities', /\/c$/),
  goWiki: goes('goWiki', /\/wiki$/),
  goPeople: goes('goPeople', /\/people$/),
  write: async (stage) => {
    await stage.page.goto('/people');
    await expect(stage.page.getByRole('heading', { level: 1, name: 'Mensen' })).toBeVisible();
    await press(stage.page, 'write');
    await expect(stage.page.locator('.PostComposer [role="textbox"]')).toBeVisible();
    await onPage(stage);
    await press(stage.page, 'write');
    await expect(stage.page).toHaveURL(/\/new\?under=/);
  },
  send: async (stage) => {
    await stage.page.goto('/');
    await write(stage.page, 'Met de toetsen verstuurd');
    await press(stage.page, 'send');
    await expect(card(stage.page, 'Met de toetsen verstuurd')).toBeVisible();
  },
  undo: async (stage) => {
    const sent = card(stage.page, 'Het bovenste');
    await onCard(stage);
    await sent.getByRole('button', { name: 'Meer over dit bericht' }).click();
    await stage.page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect(sent).toHaveCount(0);
    await expect(stage.page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
    await press(stage.page, 'undo');
    await expect(sent).toBeVisible();
  },
  next: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'next');
    await expect(focused(stage.page)).toContainText('Het onderste');
  },
  previous: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'next');
    await press(stage.page, 'previous');
    await expect(focused(stage.page)).toContainText('Het bovenste');
  },
  open: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'open');
    await expect(stage.page).toHaveURL(/\/p\/[\w-]+$/);
  },
  reply: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'reply');
    await expect(
      focused(stage.page).or(card(stage.page, 'Het bovenste')).locator('.CommentForm'),
    ).toBeVisible();
  },
  quote: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'quote');
    const dialog = stage.page.getByRole('dialog');
    await expect(dialog.locator('.Quote')).toContainText('Het bovenste');
    await expect(dialog.getByRole('textbox')).toBeVisible();
  },
  thumb: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'thumb');
    await expect(card(stage.page, 'Het bovenste').locator('[data-reaction="thumb"]')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
  copyLink: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'copyLink');
    await expect
      .poll(() => stage.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/p\/[\w-]+$/);
  },
  save: async (stage) => {
    await onCard(stage);
    await press(stage.page, 'save');
    await expect(stage.page.getByText('Bewaard.', { exact: true })).toBeVisible();
  },
  showNew: async (stage) => {
    const live = isLive(stage.page);
    await onCard(stage);
    await live;
    await say(stage.anna, 'Zojuist gezegd', stage.communityId);
    await expect(stage.page.locator('.NewItems')).toBeVisible();
    await press(stage.page, 'showNew');
    await expect(card(stage.page, 'Zojuist gezegd')).toBeVisible();
  },
  edit: async (stage) => {
    await onPage(stage);
    await press(stage.page, 'edit');
    await expect(stage.page).toHaveURL(/\/edit$/);
  },
  history: async (stage) => {
    await onPage(stage);
    await press(stage.page, 'history');
    await expect(stage.page).toHaveURL(/\/history$/);
  },
  mute: async (stage) => {
    const line = await onInboxLine(stage);
    await press(stage.page, 'mute');
    await expect(line).toHaveCount(0);
    await expect(stage.page.getByText('Je hoort niets meer van dit gesprek.')).toBeVisible();
  },
  unread: async (stage) => {
    const line = await onInboxLine(stage);
    await line.locator('[data-line]').click();
    await expect(line).not.toHaveClass(/is-new/);
    await press(stage.page, 'unread');
    await expect(line).toHaveClass(/is-new/);
  },
  nextChange: async (stage) => {
    await onComparison(stage);
    await press(stage.page, 'nextChange');
    await expect(stage.page.locator('[data-change]').first()).toBeFocused();
    await press(stage.page, 'nextChange');
    await expect(stage.page.locator('[data-change]').nth(1)).toBeFocused();
  },
  previousChange: async (stage) => {
    await onComparison(stage);
    await press(stage.page, 'nextChange');
    await press(stage.page, 'nextChange');
    await press(stage.page, 'previousChange');
    await expect(stage.page.locator('[data-change]').first()).toBeFocused();
  },
};

test('every listed key works, and every key that works is listed', async ({ browser }) => {
  test.setTimeout(120_000);
  const anna = await colleague(browser, 'Anna Klavier');
  const { id, slug } = await startCommunity(anna, `Toetsenbord ${Date.now()}`);
  const pageId = await writePage(anna, id, 'Hoe het moet');
  await revisePage(anna, pageId, ['Een heel andere eerste alinea.', 'En nog een tweede.']);
  await say(anna, 'Het onderste', id);
  await say(anna, 'Het bovenste', id);
  const stage = { anna, page: anna.page, slug, pageId, communityId: id };
  expect(Object.keys(proofs).sort()).toEqual(Object.keys(keyMap).sort());
  for (const act of Object.keys(keyMap) as Act[]) await test.step(act, () => proofs[act](stage));
});

test('keys of one letter can be turned off; the others stay, and the list says so', async ({ browser }) => {
  const { page } = await colleague(browser, 'Stil Klavier');
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Sneltoetsen met één letter gebruiken' }).uncheck();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Menu van Stil Klavier' }).click();
  await page.getByRole('menuitem', { name: 'Sneltoetsen' }).click();
  await expect(page.getByRole('dialog')).toContainText('Toetsen van één letter staan uit.');
  await expect(page).toHaveURL(/\/settings$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});
