// What everyone in a large community is told of at once, while everybody else reads on.
import { randomUUID } from 'node:crypto';
import { sockets } from '../flags.mjs';
import { pause, percentile, row, say, steadily } from '../measure.mjs';
import { feedQuery, publishMutation } from '../questions.mjs';
import { ask, signIn, start } from '../servers.mjs';
import { lookOn } from '../sockets.mjs';

const readersPerSecond = 20;
const readingSeconds = 10;
const patience = 120_000;

export async function announce({ data, guests }) {
  const { client } = data;
  const { communityId, members, token } = await leadOfMany(client);
  const product = await start('dist/apps/api/main.mjs', data, { WORKER: '0' });
  const worker = await start('dist/apps/api/worker.mjs', data);
  const tokens = [];
  for (const person of members.slice(0, Math.ceil(sockets / 4))) tokens.push(await signIn(client, person));
  const leave = await lookOn(
    product.url,
    Array.from({ length: sockets }, (_, index) => ({ token: tokens[index % tokens.length], topic: 'home' })),
  );
  const reading = (seconds) =>
    steadily(readersPerSecond, (index) =>
      ask(product, guests[index % guests.length].token, feedQuery('for-you')),
    ).for(seconds);
  await reading(5);
  const before = percentile(await reading(readingSeconds), 0.95);

  const from = performance.now();
  const meanwhile = reading(readingSeconds);
  const { postPublish } = await ask(product, token, publishMutation(communityId, 'announcement'));
  const acknowledged = performance.now() - from;
  if (!postPublish.post) throw new Error(JSON.stringify(postPublish.userErrors));
  const told = async () => {
    const { rows } = await client.query(
      'SELECT count(DISTINCT person_id)::int AS many FROM notification WHERE content_id = $1',
      [postPublish.post.id],
    );
    return rows[0].many;
  };
  while ((await told()) < members.length) {
    if (performance.now() - from > patience)
      throw new Error(`${await told()} of ${members.length} were told in ${patience / 1000} s`);
    await pause(100);
  }
  const all = (performance.now() - from) / 1000;
  const during = percentile(await meanwhile, 0.95);
  await leave();
  await worker.end();
  await product.end();
  say(
    `  announce: ${members.length} members, acknowledged in ${acknowledged.toFixed(0)} ms, all told in ${all.toFixed(1)} s; feed p95 ${before} ms before, ${during} ms meanwhile`,
  );
  return {
    figures: { members: members.length, acknowledged, all, before, during },
    rows: [
      row(`   announcement to ${members.length}: acknowledged, ms`, acknowledged, '≤ 300'),
      row('   announcement: everybody is told, s', all, '≤ 60'),
      row('   announcement: feed p95 of others meanwhile ÷ before', during / before, '≤ 1.5'),
    ],
  };
}

/** Somebody who leads the community that comes nearest to five thousand members, all of whom are still here. */
async function leadOfMany(client) {
  const { rows } = await client.query(
    `SELECT c.id FROM community c WHERE c.archived_at IS NULL ORDER BY abs(c.member_count - 5000) LIMIT 1`,
  );
  const communityId = rows[0].id;
  const { rows: people } = await client.query(
    `SELECT m.person_id AS id FROM membership m JOIN person p ON p.id = m.person_id AND p.status = 'active'
      WHERE m.community_id = $1 ORDER BY m.person_id`,
    [communityId],
  );
  const [lead, ...others] = people.map(({ id }) => id);
  await client.query(
    `INSERT INTO role_assignment (id, person_id, role, scope, scope_id)
     SELECT $1, $2, 'owner', 'community', $3
      WHERE NOT EXISTS (SELECT FROM role_assignment WHERE person_id = $2 AND scope_id = $3 AND ended_at IS NULL)`,
    [randomUUID(), lead, communityId],
  );
  // Runs before this one announced here too, and a place has so many of them a day.
  await client.query(
    `UPDATE content SET created_at = created_at - interval '2 days' WHERE post_type = 'announcement' AND community_id = $1`,
    [communityId],
  );
  return { communityId, members: others, token: await signIn(client, lead) };
}
