import AxeBuilder from '@axe-core/playwright';
import { test } from '@playwright/test';
import { type House, everyScreen, furnish } from './every-screen';
import { colleague, expect, say, startCommunity } from './square';
import { foreignWords, spokenBy } from './words';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];
const oddities = /undefined|\[object|NaN|\b[a-z]+(\.[a-z][\w-]*)+\b(?<!\.example)/;

/** By night only the colours change; and colours are the same in every language. */
const rounds = [
  { language: 'nl', schemes: ['light', 'dark'] },
  { language: 'en', schemes: ['dark'] },
] as const;

for (const { language, schemes } of rounds)
  test(`every screen is accessible, by day and by night, and speaks one language: ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(400_000);
    const house = await furnish(browser, language);
    const found: unknown[] = [];
    for (const { route, page } of everyScreen(house)) {
      await test.step(route, () => open(page, route, language));
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
        await page.evaluate(settled);
        const axe = new AxeBuilder({ page });
        const whole = scheme === schemes[0];
        const { violations } = await (whole ? axe.withTags(rules) : axe.withRules(colours)).analyze();
        for (const { id, nodes } of violations)
          found.push({ route, scheme, id, where: nodes.map(({ html }) => html.slice(0, 200)) });
      }
      const spoken = await spokenBy(page, house.written);
      const wrong = foreignWords(spoken, language);
      if (wrong.length) found.push({ route, wrong });
      const odd = oddities.exec(spoken.join('\n'))?.[0];
      if (odd) found.push({ route, odd });
    }
    expect(found).toEqual([]);
    expect(house.problems()).toEqual([]);
  });

/** In the browser: waits until no colour is on its way to another. */
const settled = () =>
  Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null);

/** Narrow, large, and both at once: what somebody with poor sight and a small screen sees. */
const sizes = [
  { name: '320 px', width: 320, text: 1 },
  { name: 'text twice as large', width: 1280, text: 2 },
  { name: 'a phone with text twice as large', width: 390, text: 2 },
];

test('at 320 px and with text twice as large nothing scrolls sideways or is cut off', async ({ browser }) => {
  test.setTimeout(400_000);
  const house = await furnish(browser, 'nl');
  const found: unknown[] = [];
  for (const { route, page } of everyScreen(house)) {
    await page.setViewportSize({ width: 320, height: 800 });
    await test.step(route, () => open(page, route, 'nl'));
    for (const { name, width, text } of sizes) {
      await page.setViewportSize({ width, height: 800 });
      const { size, wide, cut } = await page.evaluate(lookForLoss, text);
      if (size !== 16 * text) found.push({ route, name, size });
      if (wide > 0) found.push({ route, name, wide });
      if (cut.length) found.push({ route, name, cut });
    }
  }
  expect(found).toEqual([]);
});

/** In the browser: makes text so many times as large, and tells what no longer fits. */
function lookForLoss(text: number): { size: number; wide: number; cut: string[] } {
  const root = document.documentElement;
  root.style.fontSize = `${text * 100}%`;
  const cut = [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, p, dt, dd, th, li')]
    .filter((one) => {
      const { overflowX, textOverflow, display, clipPath } = getComputedStyle(one);
      // Meant for ears only.
      if (clipPath !== 'none') return false;
      if (overflowX === 'visible' || display === 'inline' || textOverflow === 'ellipsis') return false;
      return one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && overflowX === 'hidden';
    })
    .map((one) => one.outerHTML.slice(0, 120));
  return {
    size: parseFloat(getComputedStyle(root).fontSize),
    wide: Math.max(0, root.scrollWidth - window.innerWidth),
    cut,
  };
}

async function open(page: House['pages']['inside'], route: string, language: 'nl' | 'en'): Promise<void> {
  await page.goto(route);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expect(page.locator('.Skeleton')).toHaveCount(0);
  // What the server answered well, the screen has to show: not that it could not be reached.
  await expect(
    page.getByRole('button', { name: language === 'nl' ? 'Opnieuw proberen' : 'Try again' }),
  ).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(/ · (Rijnzicht|Plein)$/);
}

/**
 * Every list a newcomer finds empty, with its sentence and the one thing to do; none where rest is the point. What
 * is said on the square is for them as well, so today is only empty where nobody has said anything.
 */
const emptyLists = (
  slug: string,
  handle: string,
): [route: string, sentence: string, action: string | null][] => [
  ['/inbox', 'Je bent bij. Fijn.', null],
  ['/inbox?view=later', 'Niets bewaard voor later.', null],
  ['/inbox?only=waiting', 'Hier zit niets tussen.', null],
  ['/inbox?view=done', 'Nog niets afgerond.', null],
  ['/search?q=xqzjw', 'Niets gevonden voor “xqzjw”.', 'Stel het als vraag'],
  ['/people?q=xqzjw', 'Niemand gevonden. Zoek op wat iemand weet, niet alleen op naam.', 'Zoekwoord wissen'],
  [`/people/${handle}`, 'Nieuwe Nico heeft hier nog niets gedeeld.', 'Bericht schrijven'],
  ['/tags/xqzjw', 'Over dit onderwerp is nog niets gezegd.', 'Bericht schrijven'],
  ['/c?q=xqzjw', 'Geen community gevonden. Begin er zelf een; één vraag is genoeg.', 'Community starten'],
  [
    `/c/${slug}`,
    'Nog stil hier. Stel de eerste vraag of vertel wat je deze week leerde.',
    'Bericht schrijven',
  ],
  [`/wiki/${slug}`, 'Begin klein: schrijf op wat je vandaag twee keer uitlegde.', 'Nieuwe pagina'],
];

test('what is empty for a newcomer says one kind thing and offers one way on', async ({ browser }) => {
  const who = await colleague(browser, 'Nieuwe Nico');
  const { slug } = await startCommunity(who, `Leeg ${Date.now()}`);
  const { me } = await who.ask('{ me { person { handle } } }');
  for (const [route, sentence, action] of emptyLists(slug, me.person.handle))
    await test.step(route, async () => {
      await who.page.goto(route);
      const empty = who.page.locator('.EmptyState').first();
      await expect(empty.locator('p')).toHaveText([sentence]);
      await expect(empty.locator('svg.Horizon')).toBeVisible();
      await expect(empty.locator('a, button')).toHaveText(action ? [action] : []);
    });
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
