import { type PresenceNews, type TypingNews, liveLimits, topicOf } from '@plein/contract';
import { type Guest, type House, eventually, openHouse, said } from '@plein/house';

const house = openHouse();
let other: House;
beforeAll(async () => {
  other = await house.another();
}, 60_000);
afterAll(async () => other?.close());

type Line = Awaited<ReturnType<House['socket']>>;

/** Looks at people. @returns what is heard of them since, and who is online now. */
async function look(at: House, guest: Guest, people: readonly Pick<Guest, 'id'>[]) {
  const socket = await at.socket(guest);
  const news: PresenceNews[] = [];
  socket.on('presence', (one: PresenceNews) => news.push(one));
  const ids = people.map(({ id }) => id);
  return { socket, news, now: () => socket.emitWithAck('look', ids) as Promise<string[]> };
}
const ask = (guest: Guest, act: string) => house.ask(guest, `mutation { ${act} { userErrors { code } } }`);
const heardOf = (news: PresenceNews[], { id }: Guest) =>
  news.filter((one) => one.id === id).map(({ isHere }) => isHere);

describe('presence', () => {
  it('is seen in whichever process one looks, on coming and on going away', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const watcher = await look(other, ben!, [anna!]);
    expect(await watcher.now()).toEqual([]);
    const desk = await house.socket(anna!);
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === true);
    const phone = await other.socket(anna!);
    desk.emit('away', true);
    await desk.emitWithAck('watch', topicOf.square);
    expect(await watcher.now()).toEqual([anna!.id]);
    phone.emit('away', true);
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === false);
    expect(await watcher.now()).toEqual([]);
    desk.emit('away', false);
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === true);
  });

  it('ends a while after the last line is gone, and not when somebody comes back at once', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const watcher = await look(other, ben!, [anna!]);
    await watcher.now();
    const first = await house.socket(anna!);
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === true);
    first.disconnect();
    const again = await house.socket(anna!);
    again.disconnect();
    const goneAt = Date.now();
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === false, 15_000);
    expect(Date.now() - goneAt).toBeGreaterThan(9_000);
    expect(heardOf(watcher.news, anna!)).toEqual([true, false]);
  }, 20_000);

  it('is told to nobody else, and to nobody who stopped looking', async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const [ofBen, ofEve] = [await look(house, ben!, [anna!]), await look(house, eve!, [anna!])];
    await Promise.all([ofBen.now(), ofEve.now()]);
    const elsewhere = await look(other, eve!, [ben!]);
    await elsewhere.now();
    expect(await ofEve.socket.emitWithAck('look', [])).toEqual([]);
    await house.socket(anna!);
    await eventually(() => heardOf(ofBen.news, anna!).length > 0);
    expect([...ofEve.news, ...heardOf(elsewhere.news, anna!)]).toEqual([]);
  });

  it('of who wants to be invisible is not seen, at once and in every process', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const watcher = await look(other, ben!, [anna!]);
    await watcher.now();
    const [desk] = [await house.socket(anna!), await other.socket(anna!)];
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === true);
    await ask(anna!, 'presenceChoose(visible: false)');
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === false);
    // Nor after coming back.
    const again = await house.socket(anna!);
    desk.emit('away', false);
    again.emit('away', false);
    await again.emitWithAck('watch', topicOf.home);
    expect(await watcher.now()).toEqual([]);
    await ask(anna!, 'presenceChoose(visible: true)');
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === true);
  });

  it('ends with the right to be here, at once', async () => {
    const [anna, ben] = await house.people('Anna', 'Ben');
    const admin = await house.person('Admin', { roles: ['admin'] });
    const watcher = await look(other, ben!, [anna!]);
    await watcher.now();
    await house.socket(anna!);
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === true);
    await ask(admin, `personSuspend(id: "${anna!.id}")`);
    await eventually(() => heardOf(watcher.news, anna!).at(-1) === false);
  });

  it('is asked of so many people at a time, and survives what are none', async () => {
    const [anna] = await house.people('Anna');
    const socket = await house.socket(anna!);
    const nobody = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const many = [...Array(liveLimits.lookedAt).keys()].map(nobody);
    expect(await socket.emitWithAck('look', [...many, anna!.id])).toEqual([]);
    expect(await socket.emitWithAck('look', [anna!.id.toUpperCase(), null, {}, 'x', anna!.id])).toContain(
      anna!.id,
    );
    for (const odd of [null, 'x', {}, 1, [[]]]) expect(await socket.emitWithAck('look', odd)).toEqual([]);
    socket.emit('look', [anna!.id], 'not a function');
    socket.emit('away', { odd: true });
    expect((await socket.emitWithAck('watch', topicOf.square)).ok).toBe(true);
  });
});

describe('typing', () => {
  const scene = async () => {
    const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
    const community = await house.community('Kring', { kind: 'open', owner: [anna!], member: [ben!] });
    const rootId = (
      await house.ask(
        anna!,
        `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
        {
          input: { communityId: community.id, body: said('Wat vinden jullie?') },
        },
      )
    )['postPublish'].post.id as string;
    return { anna: anna!, ben: ben!, eve: eve!, community, rootId };
  };
  const open = async (at: House, guest: Guest, rootId: string): Promise<Line & { typed: TypingNews[] }> => {
    const socket = (await at.socket(guest)) as Line & { typed: TypingNews[] };
    socket.typed = [];
    socket.on('typing', (news: TypingNews) => socket.typed.push(news));
    expect((await socket.emitWithAck('watch', topicOf.content(rootId))).ok).toBe(true);
    return socket;
  };

  it('is told to who has the conversation open, in every process, and not to oneself', async () => {
    const { anna, ben, eve, rootId } = await scene();
    const [mine, reader] = [await open(house, ben, rootId), await open(other, anna, rootId)];
    const alsoMine = await open(other, ben, rootId);
    const elsewhere = (await other.socket(eve)) as Line & { typed?: TypingNews[] };
    elsewhere.on('typing', () => expect('heard elsewhere').toBe(''));
    for (let n = 0; n < 10; n++) mine.emit('typing', rootId, true);
    await eventually(() => reader.typed.length > 0);
    mine.emit('typing', rootId, false);
    await eventually(() => reader.typed.at(-1)?.isOn === false);
    expect(reader.typed).toEqual([
      { rootId, personId: ben.id, isOn: true },
      { rootId, personId: ben.id, isOn: false },
    ]);
    expect([...mine.typed, ...alsoMine.typed]).toEqual([]);
  });

  it('ends where comments are closed', async () => {
    const { anna, ben, rootId } = await scene();
    const [writer, reader] = [await open(house, ben, rootId), await open(other, anna, rootId)];
    const both = [true, false];
    for (const isOn of both) writer.emit('typing', rootId.toUpperCase(), isOn);
    await eventually(() => reader.typed.length === 2);
    await ask(anna, `postCommentsClose(id: "${rootId}", reason: "Klaar")`);
    for (const isOn of both) writer.emit('typing', rootId, isOn);
    await writer.emitWithAck('watch', topicOf.square);
    await ask(anna, `postCommentsOpen(id: "${rootId}")`);
    writer.emit('typing', rootId, true);
    await eventually(() => reader.typed.length >= 3);
    expect(reader.typed.map(({ isOn }) => isOn)).toEqual([true, false, true]);
  });

  it('of who may not join in, does not have it open or is invisible is not told', async () => {
    const { anna, ben, eve, rootId } = await scene();
    const reader = await open(other, anna, rootId);
    // Anybody may read an open community; who is no member does not speak there.
    const stranger = await open(house, eve, rootId);
    stranger.emit('typing', rootId, true);
    const closed = await house.socket(ben);
    closed.emit('typing', rootId, true);
    const hidden = await open(house, ben, rootId);
    await ask(ben, 'presenceChoose(visible: false)');
    await eventually(async () => {
      const { me } = await house.ask(ben, '{ me { invisible } }');
      return me.invisible === true;
    });
    await hidden.emitWithAck('watch', topicOf.content(rootId));
    hidden.emit('typing', rootId, true);
    for (const odd of [null, {}, 'x', topicOf.content(rootId)]) hidden.emit('typing', odd, true);
    for (const socket of [stranger, closed, hidden]) await socket.emitWithAck('watch', topicOf.square);
    // What comes after it has come.
    const author = await open(house, anna, rootId);
    const witness = await open(other, eve, rootId);
    author.emit('typing', rootId, true);
    await eventually(() => witness.typed.length === 1);
    expect(reader.typed).toEqual([]);
  });
});
