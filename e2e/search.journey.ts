import { test } from '@playwright/test';
import { colleague, expect } from './square';

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
