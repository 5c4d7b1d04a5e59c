import { test } from '@playwright/test';
import { card, colleague, expect, say, startCommunity } from './square';

const once = Date.now().toString(36);

test('each post in For you says why it stands there, and the chosen feed is remembered', async ({
  browser,
}) => {
  const writer = await colleague(browser, 'Wies Schrijver');
  const reader = await colleague(browser, 'Leo Lezer');
  const { id } = await startCommunity(writer, `Leeszaal ${once}`);
  await say(writer, `Over boeken ${once} #boeken${once}`, id);
  await say(writer, `Voor allemaal ${once}`);
  await reader.ask(`mutation { topicFollow(topic: "boeken${once}", on: true) { userErrors { code } } }`);
  const { page } = reader;
  await page.goto('/');
  const onTopic = card(page, `Over boeken ${once}`);
  const rest = card(page, `Voor allemaal ${once}`);
  // Said later, and yet below: what one follows counts as a day newer.
  await expect(rest).toBeVisible();
  const order = await page.locator('[data-post]').allTextContents();
  const place = (text: string) => order.findIndex((one) => one.includes(`${text} ${once}`));
  expect(place('Over boeken')).toBeLessThan(place('Voor allemaal'));

  await rest.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await expect(rest.getByRole('menuitem', { name: 'Omdat het voor iedereen is' })).toBeVisible();
  await page.keyboard.press('Escape');
  await onTopic.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await onTopic.getByRole('menuitem', { name: `Omdat je #boeken${once} volgt` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo kiezen we je berichten');
  await page.getByRole('link', { name: 'Terug naar Vandaag' }).click();

  await onTopic.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await onTopic.getByRole('menuitem', { name: `#boeken${once} niet meer volgen` }).click();
  await expect(page.getByText(`Je volgt #boeken${once} niet meer.`)).toBeVisible();
  await page.reload();
  await onTopic.getByRole('button', { name: 'Meer over dit bericht' }).click();
  await expect(onTopic.getByRole('menuitem', { name: 'Omdat het voor iedereen is' })).toBeVisible();

  const tabs = page.getByRole('navigation', { name: 'Welke berichten' });
  await tabs.getByRole('link', { name: 'Volgend' }).click();
  await expect(rest).toBeVisible();
  await expect(onTopic).toHaveCount(0);
  await page.goto('/people');
  await page.goto('/');
  await expect(tabs.getByRole('link', { name: 'Volgend' })).toHaveAttribute('aria-current', 'page');
});
