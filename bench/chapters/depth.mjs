// Whether a feed costs the same for everyone: in a young organisation, far down, and for who is in many communities.
import { median, row, say, shoot } from '../measure.mjs';
import { rounds, size, smallSize } from '../flags.mjs';
import { feedQuery } from '../questions.mjs';
import { ask, asked, openData, signIn, start } from '../servers.mjs';

const pagesDown = 49;

export async function depth({ data, product, guests, widest }) {
  const few = guests.slice(0, 5);
  const requests = (server, people, questionOf) =>
    people.map((one, index) => asked(server, one.token, questionOf(index)));
  const first = requests(product, few, () => feedQuery('for-you'));
  const cursors = [];
  for (const guest of few) cursors.push(await cursorDown(product, guest));
  const far = requests(product, few, (index) => feedQuery('for-you', cursors[index]));
  const wide = requests(product, [widest], () => feedQuery('for-you'));

  const young = await openData(smallSize);
  const { rows: people } = await young.client.query(
    'SELECT id FROM bench_person WHERE nr % 100 = 2 ORDER BY nr LIMIT 5',
  );
  for (const one of people) one.token = await signIn(young.client, one.id);
  const youngProduct = await start('dist/apps/api/main.mjs', young);
  const small = requests(youngProduct, people, () => feedQuery('for-you'));

  const p50 = { first: [], far: [], wide: [], small: [] };
  for (let round = 0; round <= rounds; round++)
    for (const [name, server, asks] of [
      ['first', product, first],
      ['far', product, far],
      ['wide', product, wide],
      ['small', youngProduct, small],
    ]) {
      const shot = await shoot({ ...server, requests: asks, at: 1 }, data.postmaster, 2);
      // The first round is for warming up.
      if (round > 0) p50[name].push(shot.p50);
    }
  await youngProduct.end();
  const [ours, down, many, early] = ['first', 'far', 'wide', 'small'].map((name) => median(p50[name]));
  say(`  depth: first page ${ours} ms, page 50 ${down} ms, widest ${many} ms, at 10,000 posts ${early} ms`);
  return {
    figures: p50,
    rows: [
      row(`2  feed p50 at ${size.posts} posts ÷ at 10,000`, ours / early, '≤ 1.3'),
      row('2  feed p50, page 50 ÷ page 1', down / ours, '≤ 1.2'),
      row(`2  feed p50, in all ${size.communities} communities ÷ in 5`, many / ours, '≤ 2'),
    ],
  };
}

async function cursorDown(product, { token }) {
  let after;
  for (let page = 0; page < pagesDown; page++)
    after = (await ask(product, token, feedQuery('for-you', after))).feed.pageInfo.endCursor;
  return after;
}
