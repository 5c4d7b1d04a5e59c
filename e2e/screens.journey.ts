import AxeBuilder from '@axe-core/playwright';
import { test } from '@playwright/test';
import { type Colleague, colleague, expect, say, startCommunity, theAdmin, writePage } from './square';

/** Every screen there is, for somebody for whom there is something on it. */
const routes = (slug: string, post: string, page: string, handle: string) => [
  '/',
  '/?tab=following',
  '/?tab=news',
  `/p/${post}`,
  '/inbox',
  '/inbox?view=done',
  '/search?q=brood',
  '/search?q=bestaatniet',
  '/people',
  `/people/${handle}`,
  '/settings',
  '/c',
  '/c/new',
  `/c/${slug}`,
  `/c/${slug}/people`,
  `/c/${slug}/about`,
  `/c/${slug}/settings`,
  '/tags/vers',
  '/wiki',
  `/wiki/${slug}`,
  `/wiki/${slug}/new`,
  `/page/${page}`,
  '/me/part',
  '/nergens',
];
const adminRoutes = ['/admin', '/admin/roles', '/admin/people', '/admin/audit', '/admin/organisation'];

async function furnish(who: Colleague): Promise<string[]> {
  const { id, slug } = await startCommunity(who, `Plek van ${who.name}`);
  const post = await say(who, 'Brood om tien uur', id);
  const page = await writePage(who, id, 'Hoe wij bakken');
  const { me } = await who.ask('{ me { person { handle } } }');
  return routes(slug, post, page, me.person.handle);
}

for (const [language, scheme] of [
  ['nl', 'light'],
  ['en', 'dark'],
] as const)
  test(`every screen is accessible and whole: ${language}, ${scheme}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const who = await colleague(browser, language === 'nl' ? 'Nel Neder' : 'Enid English', {
      language,
      colorScheme: scheme,
    });
    const { page } = who;
    for (const route of await furnish(who)) await look(page, route, language);
    expect(who.problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });

test('the administration is accessible too', async ({ browser }) => {
  test.setTimeout(120_000);
  const { cookie } = await theAdmin();
  const context = await browser.newContext({ baseURL: process.env['PLEIN_URL'] });
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url: process.env['PLEIN_URL']! }]);
  const page = await context.newPage();
  for (const route of adminRoutes) await look(page, route, 'nl');
});

async function look(page: Colleague['page'], route: string, language: 'nl' | 'en'): Promise<void> {
  await page.goto(route);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expect(page.locator('.Skeleton')).toHaveCount(0);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect({
    route,
    found: found.violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200)]),
  }).toEqual({ route, found: [] });
  const text = await page.locator('body').innerText();
  expect({
    route,
    odd: /undefined|\[object|NaN|\b(feed|posts|people|communities|admin|inbox|search|shell|platform|wiki|comments|editor|errors)\.[a-z]/.exec(
      text,
    )?.[0],
  }).toEqual({ route, odd: undefined });
}

test('at 320 px and with text twice as large nothing is cut off or scrolls sideways', async ({ browser }) => {
  test.setTimeout(120_000);
  const who = await colleague(browser, 'Smal Scherm', { viewport: { width: 320, height: 640 } });
  for (const route of await furnish(who)) {
    await who.page.goto(route);
    await expect(who.page.locator('.Skeleton')).toHaveCount(0);
    const wide = await who.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ route, wide: Math.max(0, wide) }).toEqual({ route, wide: 0 });
  }
});

test('every way around works by keyboard, and the focus can always be seen', async ({ browser }) => {
  const who = await colleague(browser, 'Toon Toets');
  await say(who, 'Een bericht om langs te lopen');
  const { page } = who;
  await page.goto('/');
  await expect(page.locator('article.PostCard').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  for (let n = 0; n < 25; n++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return element === document.body || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    });
    expect(seen).toBe(true);
  }
  await page.keyboard.press('j');
  await expect(page.locator('article.PostCard:focus')).toHaveCount(1);
});
