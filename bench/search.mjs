// How long a search takes: while somebody is typing, and for a word that every text holds.
import { asked } from './servers.mjs';
import { median } from './measure.mjs';
import { searchQuery } from './questions.mjs';

/** What people type, letter by letter: words that stand everywhere, joined words, names, and what stands in one text. */
const typed = [
  'verlof planning',
  'ouderschapsverlof',
  'person 1234',
  'veiligheid 4321',
  'roosterafspraak',
  'van:me klant',
  'vrlof',
];
const everywhere = 'werken';

/** Words are learned from what people write; a data set that was never written knows none. */
export async function learnWords(client) {
  await client.query(`
    WITH word AS (SELECT DISTINCT word FROM (SELECT text FROM content LIMIT 500) t, regexp_split_to_table(fold(text), '[^[:alpha:]]+') word WHERE length(word) > 2)
    INSERT INTO search_word (word)
    SELECT word FROM word UNION SELECT left(a.word || b.word, 40) FROM word a, word b UNION SELECT left(a.word || b.word || c.word, 40) FROM word a, word b, word c
    ON CONFLICT DO NOTHING`);
  await client.query('VACUUM (ANALYZE) search_word');
}

/** @returns milliseconds: as one types, one question after the other, and for the common word from `connections` at once. */
export async function searching(product, guests, connections, rounds) {
  const ask = async ({ token }, text, first) => {
    const from = performance.now();
    const { path, ...request } = asked(product, token, searchQuery(text, first));
    const answer = await (await fetch(`${product.url}${path}`, request)).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return performance.now() - from;
  };
  const keys = typed.flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)),
  );
  for (const text of keys) await ask(guests[0], text, 3);
  const typing = [];
  for (let round = 0; round < rounds; round++)
    for (const text of keys) typing.push([await ask(guests[(round + 1) % guests.length], text, 3), text]);
  typing.sort(([a], [b]) => a - b);
  const common = [];
  await Promise.all(
    Array.from({ length: connections }, async (_, at) => {
      for (let nth = 0; nth < 5 * rounds; nth++)
        common.push(await ask(guests[(at * 20 + nth) % guests.length], everywhere, 20));
    }),
  );
  const waits = typing.map(([millis]) => millis);
  return {
    p50: median(waits),
    p95: waits[Math.floor(waits.length * 0.95)],
    slowest: typing.slice(-8),
    common: median(common),
  };
}
