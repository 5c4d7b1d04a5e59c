import { searchLimits } from '@plein/contract';
import { openHouse } from '@plein/house';

const house = openHouse();

const SEARCH = `query ($text: String!) { search(text: $text, kinds: ["post"]) { counts { kind count } hits { title snippet { text } } } }`;

it('finds a word that stood in much of what was said, and in none of the newest thousands', async () => {
  const [anna] = await house.people('Anna');
  const { id } = await house.community('Oudheid', { kind: 'closed', member: [anna!] });
  const write = (text: string, many: number, age: string) =>
    house.db.rows(
      `INSERT INTO content (id, kind, community_id, audience, author_id, language, body, text, created_at, post_type)
       SELECT uuidv7(-($4::interval + n * interval '1 second')), 'post', $1, 'members', $2, 'nl',
         '{"type": "doc", "content": []}', $3, now() - $4::interval, 'update' FROM generate_series(1, $5::int) n`,
      [id, anna!.id, text, age, many],
    );
  await write('De zeppelinhaven lag vol', 300, '100 days');
  await write('Iets heel anders', 4_200, '10 days');
  try {
    const { search } = await house.ask(anna!, SEARCH, { text: 'zeppelinhaven' });
    expect(search.hits.length).toBeGreaterThan(0);
    expect(search.counts).toContainEqual({ kind: 'post', count: searchLimits.counted });
  } finally {
    await house.db.rows('DELETE FROM content WHERE community_id = $1', [id]);
  }
});
