// Browsers that watch, as the product's own client does, but without a screen.
import { fork } from 'node:child_process';
import path from 'node:path';
import { io } from 'socket.io-client';
import { root } from '../tools/setup.mjs';

/** @returns a socket that is connected and, when there is a topic, watches it. */
export async function connect(url, token, topic, options = {}) {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: token ? { cookie: `plein=${token}` } : {},
    ...options,
  });
  await new Promise((connected, refused) => socket.once('connect', connected).once('connect_error', refused));
  if (topic) await watch(socket, topic);
  return socket;
}

export async function watch(socket, topic) {
  if (!(await socket.emitWithAck('watch', topic)).ok) throw new Error(`may not watch ${topic}`);
}

/** A hundred at a time, as they would come back after a break. */
export async function connectAll(count, one) {
  const all = [];
  for (let at = 0; at < count; at += 100)
    all.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(100, count - at) }, (_, index) => one(at + index)),
      )),
    );
  return all;
}

/**
 * Sockets that only look on, in a process of their own.
 * @returns what ends them, and says by post how many of them heard that it was published.
 */
export async function lookOn(url, watches) {
  const child = fork(path.join(root, 'bench/onlookers.mjs'));
  const answer = () =>
    new Promise((said, failed) =>
      child.once('message', said).once('exit', () => failed(new Error('The onlookers left'))),
    );
  const there = answer();
  child.send({ url, watches });
  await there;
  return async () => {
    const heard = answer();
    child.send('end');
    return new Map(Object.entries(await heard));
  };
}

/** The largest community that is not open to all, with sessions for some of its members, 15 sockets for each. */
export async function audience(client, signIn, count) {
  const { rows } = await client.query(
    `SELECT c.id, (SELECT array_agg(person_id) FROM (SELECT person_id FROM membership m WHERE m.community_id = c.id LIMIT $1) few) AS members
       FROM community c WHERE c.kind = 'closed' ORDER BY c.member_count DESC LIMIT 1`,
    [Math.ceil(count / perPerson)],
  );
  const { id, members } = rows[0];
  const tokens = [];
  for (const person of members) tokens.push(await signIn(client, person));
  return {
    communityId: id,
    topic: `community:${id}`,
    tokens,
    tokenOf: (index) => tokens[index % tokens.length],
  };
}

const perPerson = 15;
