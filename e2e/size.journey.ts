import fs from 'node:fs';
import { test } from '@playwright/test';
import { card, colleague, expect, say } from './square';

const limits = { script: 240_000, style: 25_000 };

interface Chunk {
  file: string;
}

/** Where the build has put a source, by a part of its path. */
function fileOf(source: string): string {
  const manifest = JSON.parse(fs.readFileSync('dist/apps/web/.vite/manifest.json', 'utf8')) as Record<
    string,
    Chunk
  >;
  const found = Object.keys(manifest).find((key) => key.includes(source));
  if (!found) throw new Error(`The build has no ${source}.`);
  return manifest[found]!.file;
}

/** What a browser really loads until the first card stands there, as the server compresses it with gzip. */
test('the first feed stays small; the socket, the editor and the palette come after it', async ({
  browser,
}) => {
  const who = await colleague(browser, 'Lichte Last', { extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
  const text = `Eerste bericht ${Date.now()}`;
  await say(who, text);
  const { page } = who;
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('article.PostCard')) return;
      performance.mark('first card');
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const encodings = new Map<string, string | undefined>();
  page.on('response', (response) => encodings.set(response.url(), response.headers()['content-encoding']));
  await page.goto('/');
  await expect(card(page, text)).toBeVisible();

  const loaded = async () =>
    page.evaluate(() => {
      const shown = performance.getEntriesByName('first card')[0]!.startTime;
      return performance.getEntriesByType('resource').map((entry) => {
        const { name, startTime, encodedBodySize, decodedBodySize } = entry as PerformanceResourceTiming;
        return { name, isFirst: startTime < shown, encodedBodySize, decodedBodySize };
      });
    });
  const first = (await loaded()).filter(({ isFirst }) => isFirst);
  const weigh = (ending: string) =>
    first
      .filter(({ name }) => name.endsWith(ending))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  expect(weigh('.js')).toBeGreaterThan(100_000);
  expect(weigh('.js')).toBeLessThanOrEqual(limits.script);
  expect(weigh('.css')).toBeGreaterThan(3_000);
  expect(weigh('.css')).toBeLessThanOrEqual(limits.style);
  const plain = first.filter(
    ({ name, decodedBodySize }) =>
      /\.(js|css)$/.test(name) && decodedBodySize > 1_024 && encodings.get(name) !== 'gzip',
  );
  expect(plain.map(({ name }) => name)).toEqual([]);

  const later = ['socket.io-client', 'editor/ShortEditor.tsx', 'search/web/src/PaletteDialog.tsx'].map(
    fileOf,
  );
  expect(first.map(({ name }) => name).filter((name) => later.some((file) => name.endsWith(file)))).toEqual(
    [],
  );
  await expect.poll(async () => (await loaded()).some(({ name }) => name.endsWith(later[0]!))).toBe(true);
});
