import { test } from '@playwright/test';
import { colleague, expect, startCommunity } from './square';

const post = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`;
const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

test('what was found is narrowed by chips and by words, which are the same', async ({ browser }) => {
  const anna = await colleague(browser, 'Anna Verfijnt');
  const { page } = anna;
  const word = `verfijnproef${Date.now()}`;
  await anna.ask(post, { input: { body: text(`Een ${word}`) } });
  await anna.ask(post, { input: { postType: 'question', body: text(`Wat is een ${word}?`) } });
  await page.goto(`/search?q=${word}`);
  await expect(page.locator('.Hits > li')).toHaveCount(2);
  const narrow = page.getByRole('group', { name: 'Verfijn met' });
  await narrow.getByRole('link', { name: 'Open' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue(`${word} status:open`);
  await expect(page.locator('.Hits > li')).toHaveCount(1);
  await expect(page.locator('.Hits > li')).toContainText('Nog open');
  const chosen = page.getByRole('group', { name: 'Gekozen filters' });
  await chosen.getByRole('link', { name: 'Haal status:open weg' }).click();
  await expect(page.locator('.Hits > li')).toHaveCount(2);
  // The other language, another spelling: the same chip is on.
  await page.goto(`/search?q=${encodeURIComponent(`${word} since:1w kind:questions -is:answered`)}`);
  await expect(page.locator('.Hits > li')).toHaveCount(1);
  const filters = page.getByRole('group', { name: 'Zoek alleen in' });
  await expect(filters.getByRole('link', { name: 'Afgelopen week' })).toHaveAttribute('aria-current', 'true');
  await expect(filters.getByRole('link', { name: 'Vragen 1' })).toHaveAttribute('aria-current', 'true');
  await filters.getByRole('link', { name: 'Vragen 1' }).click();
  await expect(page.locator('.Hits > li')).toHaveCount(2);
});

test('whatever finds nothing says why, in words', async ({ browser }) => {
  const { page } = await colleague(browser, 'Anna Zoektmis');
  for (const [typed, told] of [
    ['verlof status:blij', '“blij” is geen status.'],
    ['#nooitgebruikt', 'gebruikte nog niemand #nooitgebruikt.'],
    ['verlof na:2030 voor:2020', 'Tussen deze twee data zit geen dag.'],
    ['type:persoon van:ik', 'Mensen en communities vind je op hun naam'],
    ['van:', 'Een typfout is geen ramp.'],
  ] as const) {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole('main')).toContainText(told);
  }
});

test('what two colleagues look for in vain, an owner hears of without names, and writes', async ({
  browser,
}) => {
  const olga = await colleague(browser, 'Olga Leest');
  const { slug } = await startCommunity(olga, `Gemis ${Date.now()}`);
  const letters = String(Date.now()).replace(/./g, (digit) => 'bcdfghjklm'[Number(digit)]!);
  const word = `gemis${letters}`;
  const page = olga.page;
  for (const name of ['Ben Zoektvergeefs', 'Carla Zoektvergeefs']) {
    const { page: other } = await colleague(browser, name);
    const noted = other.waitForResponse(
      (answer) => answer.request().postData()?.includes('SearchMissed') ?? false,
    );
    await other.goto(`/search?q=${encodeURIComponent(`${word} in:${slug}`)}`);
    await expect(other.getByRole('button', { name: 'Stel het als vraag' })).toBeVisible();
    await noted;
    await other.context().close();
  }
  await page.goto('/search');
  await page.getByRole('link', { name: 'Gezocht en niet gevonden' }).click();
  const line = page.getByRole('listitem').filter({ hasText: word });
  await expect(line).toContainText('2 keer, laatst op');
  await expect(page.getByRole('main')).not.toContainText('Zoektvergeefs');
  await line.getByRole('button', { name: `Haal “${word}” van de lijst` }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await line.getByRole('link', { name: `Schrijf de pagina “${word}”` }).click();
  await expect(page).toHaveURL(new RegExp(`/wiki/${slug}/new`));
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(word);
});
