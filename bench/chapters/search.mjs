// How long a search takes: while somebody is typing, and for a word that every text holds.
import { connections, rounds } from '../flags.mjs';
import { median, row } from '../measure.mjs';
import { searchQuery } from '../questions.mjs';
import { asked } from '../servers.mjs';

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

/** As the palette asks, one question after the other; and a page of what everyone looks for, from many at once. */
export async function search({ data: { client }, product, guests }) {
  await learnWords(client);
  const ask = async ({ token }, text, first, each) => {
    const from = performance.now();
    const { path, ...request } = asked(product, token, searchQuery(text, first, each));
    const answer = await (await fetch(`${product.url}${path}`, request)).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return performance.now() - from;
  };
  const keys = typed.flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)),
  );
  for (const text of keys) await ask(guests[0], text, 3, true);
  const typing = [];
  for (let round = 0; round < rounds; round++)
    for (const text of keys)
      typing.push({ text, millis: await ask(guests[(round + 1) % guests.length], text, 3, true) });
  typing.sort((a, b) => a.millis - b.millis);
  const common = [];
  await Promise.all(
    Array.from({ length: connections }, async (_, at) => {
      for (let nth = 0; nth < 10 * rounds; nth++)
        common.push(await ask(guests[(at * 20 + nth) % guests.length], everywhere, 30, false));
    }),
  );
  const p95 = typing[Math.floor(typing.length * 0.95)].millis;
  return {
    figures: { typing, p95, common: median(common) },
    rows: [
      row('search as one types: p50, ms', typing[Math.floor(typing.length / 2)].millis),
      row('search as one types: p95, ms', p95, '≤ 120'),
      row('search for a word that every text holds: p50, ms', median(common), '≤ 110'),
    ],
  };
}

/** Words are learned from what people write; a data set that nobody wrote knows none. */
async function learnWords(client) {
  const { rows } = await client.query('SELECT count(*)::int AS known FROM search_word');
  if (rows[0].known > 20_000) return;
  await client.query(`
    WITH word AS (
      SELECT DISTINCT word FROM (SELECT text FROM content LIMIT 500) t, regexp_split_to_table(fold(text), '[^[:alpha:]]+') word
      WHERE length(word) > 2)
    INSERT INTO search_word (word)
    SELECT word FROM word
    UNION SELECT left(a.word || b.word, 40) FROM word a, word b
    UNION SELECT left(a.word || b.word || c.word, 40) FROM word a, word b, word c
    ON CONFLICT DO NOTHING`);
  await client.query('VACUUM (ANALYZE) search_word');
}
