import { type Signal, liveLimits, livePath, topicOf } from '@plein/contract';
import { type Guest, type House, eventually, openHouse, said } from '@plein/house';
import type { Community } from '@plein/kernel/server';
import { createConnection } from 'node:net';
import { io } from 'socket.io-client';

const house = openHouse();
let other: House;
beforeAll(async () => {
  other = await house.another();
}, 60_000);
afterAll(async () => other?.close());

const code = '{ userErrors { code } }';
/** Does something that has to work, or else what follows shows nothing. */
const act = async (as: Pick<Guest, 'cookie'>, document: string, variables = {}): Promise<void> => {
  const { errors, status: _, ...data } = await house.ask(as, document, variables);
  const problems = Object.values(data).flatMap((payload) => payload?.userErrors ?? []);
  if (errors || problems.length) throw new Error(`${document}: ${JSON.stringify(errors ?? problems)}`);
};
const post = async (as: Guest, communityId: string | null = null): Promise<string> =>
  (
    await house.ask(
      as,
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
      { input: { communityId, body: said('Hallo allemaal') } },
    )
  )['postPublish'].post.id;
const comment = (as: Guest, rootId: string) =>
  act(as, `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) ${code} }`, {
    input: { rootId, body: said('Ja') },
  });
const heardNames = (socket: { heard: { name: string }[] }) => socket.heard.map(({ name }) => name);

interface Scene {
  anna: Guest;
  ben: Guest;
  admin: Guest;
  community: Community;
  postId: string;
}

/** What takes access away, by the hand of somebody else or by time itself. */
const losses: Record<string, (scene: Scene) => Promise<unknown>> = {
  'removed from the community': ({ anna, ben, community }) =>
    act(anna, `mutation ($c: ID!, $p: ID!) { membershipRemove(communityId: $c, personId: $p) ${code} }`, {
      c: community.id,
      p: ben.id,
    }),
  'left the community': ({ ben, community }) =>
    act(ben, `mutation ($c: ID!) { membershipLeave(communityId: $c) ${code} }`, { c: community.id }),
  suspended: ({ admin, ben }) =>
    act(admin, `mutation ($id: ID!) { personSuspend(id: $id) ${code} }`, { id: ben.id }),
  'signed out': ({ ben }) => act(ben, `mutation { signOut ${code} }`),
  'session ended from another device': async ({ ben }) => {
    const elsewhere = await house.signIn(ben);
    await act(elsewhere, `mutation { sessionsEndOthers ${code} }`);
  },
  'session ran out': async ({ ben }) => {
    await house.db.rows(
      `UPDATE session SET expires_at = now() + interval '300 milliseconds' WHERE person_id = $1`,
      [ben.id],
    );
    // Time is read when a seat is taken; a page that is opened does so.
    await Promise.all(benSockets.map((socket) => socket.emitWithAck('watch', topicOf.square)));
    await eventually(() => benSockets.every(({ connected }) => !connected));
  },
};

let benSockets: Awaited<ReturnType<House['socket']>>[] = [];

async function furnish(kind: 'open' | 'closed'): Promise<Scene> {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const admin = await house.person('Admin', { roles: ['admin'] });
  const community = await house.community('Kring', { kind, owner: [anna!], member: [ben!] });
  const postId = await post(anna!, community.id);
  benSockets = [await house.socket(ben!), await other.socket(ben!)];
  for (const socket of benSockets)
    for (const topic of ['home', topicOf.community(community.id), topicOf.content(postId)])
      expect([topic, (await socket.emitWithAck('watch', topic)).ok]).toEqual([topic, true]);
  return { anna: anna!, ben: ben!, admin, community, postId };
}

/** Speaks until one who may listen has heard it in both processes, so that silence means something. */
async function speak({ anna, community, postId }: Scene): Promise<void> {
  const witnesses = [await house.socket(anna), await other.socket(anna)];
  for (const one of witnesses) await one.emitWithAck('watch', topicOf.content(postId));
  await post(anna, community.id);
  await comment(anna, postId);
  await eventually(() => witnesses.every((one) => heardNames(one).includes('comment.published')));
  for (const one of witnesses) one.disconnect();
}

describe('access that is lost', () => {
  it.each(Object.keys(losses))('silences the sockets of every process: %s', async (how) => {
    const scene = await furnish('closed');
    await speak(scene);
    await eventually(() => benSockets.every((one) => heardNames(one).includes('comment.published')));
    await losses[how]!(scene);
    await quietened(scene);
  });

  it.each(['closed', 'secret'])('silences everyone outside a community that became %s', async (kind) => {
    const scene = await furnish('open');
    const [eve] = await house.people('Eve');
    for (const socket of benSockets) socket.disconnect();
    benSockets = [await house.socket(eve!), await other.socket(eve!)];
    for (const socket of benSockets)
      for (const topic of [topicOf.community(scene.community.id), topicOf.content(scene.postId)])
        expect((await socket.emitWithAck('watch', topic)).ok).toBe(true);
    await act(
      scene.anna,
      `mutation ($id: ID!, $kind: String!) { communityRevise(id: $id, input: { kind: $kind }) ${code} }`,
      { id: scene.community.id, kind },
    );
    await quietened(scene);
  });

  it('silences who watches a post that was withdrawn', async () => {
    const scene = await furnish('closed');
    await act(scene.anna, `mutation ($id: ID!) { postWithdraw(id: $id) ${code} }`, {
      id: scene.postId,
    });
    await eventually(() => seatsOf(topicOf.content(scene.postId)) === 0);
  });

  it('silences who watches a page that went to a closed community', async () => {
    const scene = await furnish('open');
    const [eve] = await house.people('Eve');
    const closed = await house.community('Elders', { kind: 'closed', owner: [scene.anna] });
    const made = await house.ask(
      scene.anna,
      `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
      { input: { communityId: scene.community.id, title: 'Verhuist', body: said('Tekst') } },
    );
    const id = made['pagePublish'].page.id as string;
    const sockets = [await house.socket(eve!), await other.socket(eve!)];
    for (const socket of sockets)
      expect((await socket.emitWithAck('watch', topicOf.content(id))).ok).toBe(true);
    await act(
      scene.anna,
      `mutation ($id: ID!, $to: ID!) { pageMove(id: $id, input: { communityId: $to }) ${code} }`,
      { id, to: closed.id },
    );
    await eventually(() => seatsOf(topicOf.content(id)) === 0, 2_000);
  });

  it('also when it was lost while the database could not be heard', async () => {
    const scene = await furnish('closed');
    await deafen();
    await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [
      scene.community.id,
      scene.ben.id,
    ]);
    await eventually(() => seatsOf(topicOf.community(scene.community.id)) === 0, 6_000);
  });
});

/** How many of Ben's sockets sit there, in both processes. */
const seatsOf = (room: string): number =>
  [house, other].reduce((sum, one) => sum + (one.live.sockets.adapter.rooms.get(room)?.size ?? 0), 0);

async function quietened(scene: Scene): Promise<void> {
  const rooms = [topicOf.community(scene.community.id), topicOf.content(scene.postId)];
  await eventually(() => rooms.every((room) => seatsOf(room) === 0), 2_000);
  const before = benSockets.map(({ heard }) => heard.length);
  await speak(scene);
  expect(benSockets.map(({ heard }) => heard.length)).toEqual(before);
}

/** Breaks the connections on which facts are heard, as a restart of the database or of the network does. */
async function deafen(): Promise<void> {
  const broken = await house.db.rows<{ pid: number }>(
    `SELECT pg_terminate_backend(pid), pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'plein live'`,
  );
  expect(broken).toHaveLength(2);
}

describe('access that is gained', () => {
  it('opens what was asked for before, in every process, and says that something was missed', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const community = await house.community('Dicht', { kind: 'closed', owner: [anna!] });
    const id = await post(anna!, community.id);
    const sockets = [await house.socket(eve!), await other.socket(eve!)];
    const caughtUp = sockets.map((socket) => new Promise<void>((done) => socket.once('catch-up', done)));
    for (const socket of sockets)
      for (const topic of [topicOf.community(community.id), topicOf.content(id)])
        expect((await socket.emitWithAck('watch', topic)).ok).toBe(false);
    await act(
      anna!,
      `mutation ($c: ID!, $n: [String!]!) { membersAdd(communityId: $c, input: { people: $n }) ${code} }`,
      { c: community.id, n: [eve!.handle] },
    );
    await Promise.all(caughtUp);
    await comment(anna!, id);
    await eventually(() => sockets.every((one) => heardNames(one).includes('comment.published')));
  });

  it('opens a community that opens', async () => {
    const [anna, eve] = await house.people('Anna', 'Eve');
    const community = await house.community('Gaat open', { kind: 'closed', owner: [anna!] });
    const socket = await other.socket(eve!);
    expect((await socket.emitWithAck('watch', topicOf.community(community.id))).ok).toBe(false);
    await act(anna!, `mutation ($id: ID!) { communityRevise(id: $id, input: { kind: "open" }) ${code} }`, {
      id: community.id,
    });
    await eventually(() => seatsOf(topicOf.community(community.id)) === 1);
    await post(anna!, community.id);
    await eventually(() => heardNames(socket).includes('post.published'));
  });

  it('brings back who watched a post that was withdrawn by mistake', async () => {
    const scene = await furnish('closed');
    for (const verb of ['postWithdraw', 'postRestore'])
      await act(scene.anna, `mutation ($id: ID!) { ${verb}(id: $id) ${code} }`, { id: scene.postId });
    await eventually(() => seatsOf(topicOf.content(scene.postId)) === 2);
  });
});

describe('a signal', () => {
  it('says through which topic it is heard, and names no other room', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const community = await house.community('Open', { kind: 'open', owner: [anna!], member: [ben!] });
    const id = await post(anna!, community.id);
    const [place, thread] = [topicOf.community(community.id), topicOf.content(id)];
    const [member, visitor] = [await house.socket(ben!), await other.socket(eve!)];
    for (const socket of [member, visitor])
      for (const topic of [topicOf.home, place, thread])
        expect((await socket.emitWithAck('watch', topic)).ok).toBe(true);
    await comment(anna!, id);
    const heard = ({ heard: all }: { heard: Signal[] }) =>
      all
        .filter(({ name }) => name === 'comment.published')
        .map(({ topic, room }) => `${topic} in ${room}`)
        .sort((a, b) => (a < b ? -1 : 1));
    await eventually(() => heard(member).length >= 3 && heard(visitor).length >= 2);
    expect(heard(member)).toEqual([`${place} in ${place}`, `${thread} in ${thread}`, `home in ${place}`]);
    // What is read elsewhere is not at home there.
    expect(heard(visitor)).toEqual([`${place} in ${place}`, `${thread} in ${thread}`]);
  });

  it('reaches everyone in a full room once, and nobody who left it', async () => {
    const people = await house.people(...Array.from({ length: 16 }, (_, nr) => `Vol ${nr}`));
    const community = await house.community('Volle zaal', { owner: [people[0]!], member: people.slice(1) });
    const place = topicOf.community(community.id);
    const sockets = await Promise.all(
      people.flatMap((one) => Array.from({ length: 18 }, () => house.socket(one))),
    );
    await Promise.all(sockets.map((socket) => socket.emitWithAck('watch', place)));
    expect(seatsOf(place)).toBe(sockets.length);
    const [left, ...others] = sockets;
    left!.emit('unwatch', place);
    await left!.emitWithAck('watch', topicOf.square);
    await post(people[0]!, community.id);
    await eventually(() => others.every((one) => heardNames(one).includes('post.published')), 10_000);
    const last = await house.socket(people[0]!);
    await last.emitWithAck('watch', place);
    await post(people[0]!, community.id);
    await eventually(() => heardNames(last).includes('post.published'));
    await eventually(() => others.every(({ heard }) => heard.length === 2), 10_000);
    expect(left!.heard).toEqual([]);
    for (const socket of [...sockets, last]) socket.disconnect();
  }, 60_000);

  it('of a page that moved does not say where to, to those it left', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const left = await house.community('Verlaten', { kind: 'open', owner: [anna!], member: [ben!] });
    const secret = await house.community('Geheim', { kind: 'secret', owner: [anna!] });
    const made = await house.ask(
      anna!,
      `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`,
      { input: { communityId: left.id, title: 'Verhuist in stilte', body: said('Tekst') } },
    );
    const socket = await house.socket(ben!);
    for (const topic of [topicOf.home, topicOf.community(left.id)]) await socket.emitWithAck('watch', topic);
    await act(
      anna!,
      `mutation ($id: ID!, $to: ID!) { pageMove(id: $id, input: { communityId: $to }) ${code} }`,
      { id: made['pagePublish'].page.id, to: secret.id },
    );
    await eventually(() => heardNames(socket).filter((name) => name === 'page.moved').length === 2);
    expect(JSON.stringify(socket.heard)).not.toContain(secret.id);
  });
});

describe('a break', () => {
  it('between the database and the server is noticed, and everyone is told to ask again', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const sockets = [await house.socket(ben!), await other.socket(ben!)];
    for (const socket of sockets) await socket.emitWithAck('watch', topicOf.square);
    const told = sockets.map((socket) => new Promise<void>((done) => socket.once('catch-up', done)));
    await deafen();
    await Promise.all(told);
    await post(anna!);
    await eventually(() => sockets.every((one) => heardNames(one).includes('post.published')));
  });

  it('says to who watches from now on how long it has been quiet', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const community = await house.community('Stil', { owner: [anna!], member: [ben!] });
    const topic = topicOf.community(community.id);
    const early = await house.socket(ben!);
    await early.emitWithAck('watch', topic);
    const asked = Date.now();
    await post(anna!, community.id);
    await eventually(() => heardNames(early).includes('post.published'));
    const late = await house.socket(ben!);
    const { quiet } = await late.emitWithAck('watch', topic);
    expect(quiet).toBeLessThanOrEqual(Date.now() - asked);
    const untouched = await house.community('Leeg', { owner: [anna!], member: [ben!] });
    const answer = await late.emitWithAck('watch', topicOf.community(untouched.id));
    expect(answer.quiet).toBeGreaterThanOrEqual(quiet);
  });
});

describe('what a socket may ask of us', () => {
  const refusal = async (headers: Record<string, string>): Promise<string> => {
    const socket = io(await house.listen(), {
      path: livePath,
      transports: ['websocket'],
      extraHeaders: headers,
      forceNew: true,
      reconnection: false,
    });
    return new Promise<string>((answer) => {
      socket.once('connect', () => answer('let in'));
      socket.once('connect_error', ({ message }) => answer(message));
    }).finally(() => socket.disconnect());
  };

  it('lets in nobody without a session, and no page of another site', async () => {
    const [anna] = await house.people('Anna');
    expect(await refusal({})).toBe('UNAUTHENTICATED');
    expect(await refusal({ cookie: 'plein=zomaar' })).toBe('UNAUTHENTICATED');
    expect(await refusal({ cookie: anna!.cookie, origin: 'https://elders.example' })).not.toBe('let in');
    expect(await refusal({ cookie: anna!.cookie, origin: await house.listen() })).toBe('let in');
  });

  it('keeps a person to so many sockets, and a socket to so many watches', async () => {
    const [anna] = await house.people('Anna');
    const sockets = [];
    for (let n = 0; n < liveLimits.socketsPerPerson; n++) sockets.push(await house.socket(anna!));
    expect(await refusal({ cookie: anna!.cookie })).toBe('TOO_MANY');
    const [socket] = sockets;
    for (let n = 0; n < liveLimits.watchesPerSocket - 1; n++)
      socket!.emit('watch', topicOf.profile(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`));
    expect((await socket!.emitWithAck('watch', topicOf.square)).ok).toBe(true);
    expect((await socket!.emitWithAck('watch', topicOf.home)).ok).toBe(false);
    socket!.emit('unwatch', topicOf.square);
    expect((await socket!.emitWithAck('watch', topicOf.home)).ok).toBe(true);
    for (const one of sockets) one.disconnect();
  });

  it('closes on who asks too much at once', async () => {
    const [anna] = await house.people('Anna');
    const socket = await house.socket(anna!);
    const closed = new Promise<void>((done) => socket.once('disconnect', () => done()));
    for (let n = 0; n < 2_000; n++) socket.emit('unwatch', 'zomaar');
    await closed;
  });

  it('survives topics that are none', async () => {
    const [anna] = await house.people('Anna');
    const socket = await house.socket(anna!);
    for (const topic of [null, 1, {}, [], '', 'content:', 'content:1', 'zomaar', `person:${anna!.id}:x`])
      expect((await socket.emitWithAck('watch', topic)).ok).toBe(false);
    socket.emit('watch', 'square', 'not a function');
    socket.emit('unwatch', {});
    expect((await socket.emitWithAck('watch', 'square')).ok).toBe(true);
  });

  it('closes on who no longer reads', async () => {
    const [anna] = await house.people('Anna');
    const stuck = await stoppedReader(anna!);
    await eventually(() => seatsOf(topicOf.person(anna!.id)) === 1);
    const room = topicOf.person(anna!.id);
    const filler = 'x'.repeat(20_000);
    await eventually(() => {
      for (let n = 0; n < 100; n++) house.live.to(room).emit('signal', { filler });
      return seatsOf(room) === 0;
    }, 15_000);
    stuck.destroy();
  });
});

/** A browser that was let in and then stopped reading, as one that sleeps with its connection open. */
async function stoppedReader(guest: Guest) {
  const { port } = new URL(await house.listen());
  const wire = createConnection(Number(port), '127.0.0.1');
  await new Promise((connected) => wire.once('connect', connected));
  wire.write(
    [
      `GET ${livePath}/?EIO=4&transport=websocket HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      `Cookie: ${guest.cookie}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${Buffer.from('nothing secret!!').toString('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  await new Promise((answered) => wire.once('data', answered));
  // One masked frame that holds "40": enter.
  wire.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]));
  await new Promise((answered) => wire.once('data', answered));
  wire.pause();
  return wire;
}
