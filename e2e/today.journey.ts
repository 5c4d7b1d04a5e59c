import { test } from '@playwright/test';
import { colleague, expect, isLive, say, startCommunity } from './square';

test('beside the feed stands what waits for me, who is new, and where something was said', async ({
  browser,
}) => {
  const wide = { viewport: { width: 1440, height: 900 } };
  const owner = await colleague(browser, 'Olga Onthaal', wide);
  const place = `Poort ${Date.now()}`;
  const { id, slug } = await startCommunity(owner, place, 'closed');
  await owner.page.goto('/');
  const aside = owner.page.getByRole('complementary', { name: 'Naast het nieuws' });
  await expect(aside).toContainText('Er wacht niets op je.');

  // Somebody comes in, and knocks.
  const guest = await colleague(browser, 'Gijs Gast');
  await expect(aside.getByRole('link', { name: 'Gijs Gast' }).first()).toBeVisible();
  await guest.ask(`mutation ($id: ID!) { membershipRequest(communityId: $id) { userErrors { code } } }`, {
    id,
  });
  await expect(aside).toContainText('Gijs Gast wil meedoen');
  await aside.getByRole('link', { name: place }).click();
  await expect(owner.page).toHaveURL(new RegExp(`/c/${slug}/settings$`));
  await owner.page.getByRole('button', { name: 'Toelaten' }).click();
  await owner.page.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(aside).toContainText('Er wacht niets op je.');

  // Let in, Gijs hears at once when something is said there, and no longer once he has looked.
  const rail = guest.page.getByRole('navigation', { name: 'Hoofdmenu' }).first();
  const link = rail.getByRole('link', { name: place });
  await guest.page.goto('/');
  await expect(link).toBeVisible();
  await expect(guest.page.locator('.Stream')).toBeVisible();
  await expect(link.getByRole('img', { name: 'nieuw' })).toHaveCount(0);
  await say(owner, 'Welkom', id);
  await expect(link.getByRole('img', { name: 'nieuw' })).toBeVisible();
  await link.click();
  await expect(guest.page.locator('article.PostCard', { hasText: 'Welkom' })).toBeVisible();
  await expect(link.getByRole('img', { name: 'nieuw' })).toHaveCount(0);
  await guest.page.reload();
  await expect(guest.page.locator('article.PostCard', { hasText: 'Welkom' })).toBeVisible();
  await expect(rail.getByRole('img', { name: 'nieuw' })).toHaveCount(0);
});

test('on a phone nothing stands beside the feed, and nothing asks for it', async ({ browser }) => {
  const { page } = await colleague(browser, 'Fenna Foon', { viewport: { width: 390, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.goto('/');
  // It asks for the dots after the first paint, which is when the rest would have been asked for.
  await expect.poll(() => asked.some((body) => body.includes('FreshCommunities'))).toBe(true);
  await page.getByRole('navigation').getByRole('link', { name: 'Communities' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((body) => /WaitingForMe|Newcomers/.test(body))).toEqual([]);
});

test('who starts a community hears of one with a name much like it, before it is there twice', async ({
  browser,
}) => {
  const anna = await colleague(browser, 'Anna Dubbel');
  const word = `Kweekvijver ${Date.now()}`;
  const { slug } = await startCommunity(anna, word);
  await anna.page.goto('/c/new');
  await anna.page.getByRole('textbox', { name: 'Naam' }).fill(`${word}s`);
  await anna.page.getByRole('status').getByRole('link', { name: word }).click();
  await expect(anna.page).toHaveURL(new RegExp(`/c/${slug}$`));
});

test('in a community only what is said there is counted as new', async ({ browser }) => {
  const wies = await colleague(browser, 'Wies Wacht');
  const noud = await colleague(browser, 'Noud Praat');
  const { id, slug } = await startCommunity(wies, `Stilte ${Date.now()}`);
  await noud.ask(`mutation ($id: ID!) { membershipJoin(communityId: $id) { userErrors { code } } }`, { id });
  const live = isLive(wies.page);
  await wies.page.goto(`/c/${slug}`);
  await live;
  await say(noud, 'Op het plein');
  await say(noud, 'In de stilte', id);
  await expect(wies.page.getByRole('button', { name: /bericht(en)? bekijken$/ })).toHaveText(
    '1 nieuw bericht bekijken',
  );
});
