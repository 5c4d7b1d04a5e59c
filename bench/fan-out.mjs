// From the act to the last of many watching sockets, commit included; against a bare emit to as many.
import { io } from 'socket.io-client';
import { sockets } from './flags.mjs';
import { median, pause, say } from './measure.mjs';
import { publishMutation } from './questions.mjs';
import { ask, post, signIn } from './servers.mjs';

const perPerson = 15;
const warmUp = 3;
const acts = 15;

export async function fanOut(product, reference, client) {
  const { rows } = await client.query(
    `SELECT c.id, array_agg(m.person_id) AS members FROM community c JOIN membership m ON m.community_id = c.id
      WHERE c.kind = 'closed' GROUP BY c.id ORDER BY count(*) DESC LIMIT 1`,
  );
  const { id: communityId, members } = rows[0];
  const tokens = [];
  for (const person of members.slice(0, Math.ceil(sockets / perPerson)))
    tokens.push(await signIn(client, person));
  const topic = `community:${communityId}`;
  const watching = await connectAll((index) => connect(product.url, tokens[index % tokens.length], topic));
  const bare = await connectAll(() => connect(reference.url));
  const results = [];
  for (let act = 0; act < acts; act++) {
    const ours = await lastHeard(watching, () => ask(product, tokens[0], publishMutation(communityId)));
    await pause(150);
    const theirs = await lastHeard(bare, () => fetch(`${reference.url}/emit`, post('/emit', {})));
    await pause(150);
    if (act >= warmUp) results.push({ ours, theirs });
  }
  for (const socket of [...watching, ...bare]) socket.disconnect();
  const [ours, theirs] = ['ours', 'theirs'].map((who) => median(results.map((one) => one[who])));
  say(`  live: product ${ours.toFixed(0)} ms | bare emit ${theirs.toFixed(0)} ms`);
  return { name: 'live', ours, theirs, ratio: ours / theirs, results };
}

/** A hundred at a time, as they would come back after a break. */
async function connectAll(one) {
  const all = [];
  for (let at = 0; at < sockets; at += 100)
    all.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(100, sockets - at) }, (_, index) => one(at + index)),
      )),
    );
  return all;
}

async function connect(url, token, topic) {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: token ? { cookie: `plein=${token}` } : {},
  });
  await new Promise((connected, refused) => socket.once('connect', connected).once('connect_error', refused));
  if (topic && !(await socket.emitWithAck('watch', topic)).ok) throw new Error(`may not watch ${topic}`);
  return socket;
}

/** @returns the milliseconds until every socket has heard of a new post. */
function lastHeard(all, act) {
  return new Promise((heard, failed) => {
    let waiting = all.length;
    const from = performance.now();
    const late = setTimeout(() => failed(new Error(`${waiting} sockets heard nothing`)), 15_000);
    for (const socket of all) {
      const hear = ({ name }) => {
        if (name !== 'post.published') return;
        socket.off('signal', hear);
        if (--waiting > 0) return;
        clearTimeout(late);
        heard(performance.now() - from);
      };
      socket.on('signal', hear);
    }
    act().catch(failed);
  });
}
