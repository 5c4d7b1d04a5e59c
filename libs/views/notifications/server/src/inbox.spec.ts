import { type Guest, openHouse, said } from '@plein/house';
import { NotificationService } from './notification.service';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } userErrors { code } } }`;
const INBOX = `query ($view: String!, $filter: String, $first: Int!, $after: ID) { notificationCount
  notifications(view: $view, filter: $filter, first: $first, after: $after) {
    edges { node { id reason excerpt others readAt laterUntil returnedAt also { reason people } actor { name } root { id } } }
    pageInfo { hasNextPage endCursor } } }`;

interface Line {
  id: string;
  reason: string;
  others: number;
  also: { reason: string; people: number }[];
  readAt: string | null;
  laterUntil: string | null;
  returnedAt: string | null;
  excerpt: string;
  actor: { name: string };
  root: { id: string };
}

const post = async (as: Guest, text: string, communityId: string | null = null): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body: said(text) } })).postPublish.post.id;
const comment = async (as: Guest, rootId: string, text: string, replyToId?: string): Promise<string> =>
  (await house.ask(as, COMMENT, { input: { rootId, replyToId, body: said(text) } })).commentPublish.comment
    .id;
const react = (as: Guest, id: string) =>
  house.ask(as, `mutation ($id: ID!) { contentReact(id: $id, kind: "heart") { userErrors { code } } }`, {
    id,
  });
const mentioning = ({ id, name }: Guest) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id, label: name } }] }],
});
async function inbox(
  as: Guest,
  view = 'open',
  more: object = {},
): Promise<{ count: number; lines: Line[]; end: string | null; more: boolean }> {
  const { notificationCount, notifications, errors } = await house.ask(as, INBOX, {
    view,
    first: 20,
    ...more,
  });
  expect(errors).toBeUndefined();
  return {
    count: notificationCount,
    lines: notifications.edges.map(({ node }: { node: Line }) => node),
    end: notifications.pageInfo.endCursor,
    more: notifications.pageInfo.hasNextPage,
  };
}
const act = async (as: Guest, mutation: string) => {
  const answer = await house.ask(as, `mutation { it: ${mutation} }`);
  expect(answer.errors).toBeUndefined();
  return answer['it'];
};
const DONE = '{ userErrors { code } }';

it('tells a whole thread in one line, by the closest reason, however much happens there', async () => {
  const [anna, ben, carla, dirk] = await house.people('Anna', 'Ben', 'Carla', 'Dirk');
  const id = await post(anna!, 'Wie komt er naar de open dag?');
  for (const one of [ben!, carla!, dirk!]) {
    await comment(one, id, 'Ik');
    await react(one, id);
  }
  await house.settle();
  const { count, lines } = await inbox(anna!);
  expect(count).toBe(1);
  expect(lines).toMatchObject([
    { reason: 'commented', others: 2, also: [{ reason: 'reacted', people: 3 }], root: { id } },
  ]);
});

it('begins to count anew after it was read, on the same line', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const id = await post(anna!, 'Wat vinden we hiervan?');
  await comment(ben!, id, 'Mooi');
  await house.settle();
  const [line] = (await inbox(anna!)).lines;
  await act(anna!, `notificationRead(id: "${line!.id}") ${DONE}`);
  expect((await inbox(anna!)).count).toBe(0);
  await comment(carla!, id, 'Lelijk');
  await house.settle();
  const { count, lines } = await inbox(anna!);
  expect(count).toBe(1);
  expect(lines).toMatchObject([{ others: 0, actor: { name: 'Carla' }, readAt: null }]);
  await act(anna!, `notificationRead(id: "${lines[0]!.id}") ${DONE}`);
  await act(anna!, `notificationUnread(id: "${lines[0]!.id}") ${DONE}`);
  expect((await inbox(anna!)).count).toBe(1);
});

it('does with a line what is done, with all that stands in it', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await post(anna!, 'Een gesprek');
  await comment(ben!, id, 'Ja');
  await react(ben!, id);
  await house.settle();
  const [line] = (await inbox(anna!)).lines;
  await act(anna!, `notificationDone(id: "${line!.id}", done: true) ${DONE}`);
  expect(await inbox(anna!)).toMatchObject({ count: 0, lines: [] });
  const [done, ...rest] = (await inbox(anna!, 'done')).lines;
  expect(rest).toEqual([]);
  expect(done).toMatchObject({ also: [{ reason: 'reacted' }] });
  await act(anna!, `notificationDone(id: "${done!.id}", done: false) ${DONE}`);
  expect((await inbox(anna!)).lines).toMatchObject([{ also: [{ reason: 'reacted' }] }]);
  expect((await inbox(anna!, 'done')).lines).toEqual([]);
});

it('puts back what was done without losing what came after it', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const id = await post(anna!, 'Nog een gesprek');
  await comment(ben!, id, 'Eerst');
  await house.settle();
  const [line] = (await inbox(anna!)).lines;
  await act(anna!, `notificationDone(id: "${line!.id}", done: true) ${DONE}`);
  await comment(carla!, id, 'Daarna');
  await house.settle();
  await act(anna!, `notificationDone(id: "${line!.id}", done: false) ${DONE}`);
  expect((await inbox(anna!)).lines).toMatchObject([{ actor: { name: 'Carla' } }]);
});

it('keeps a line for later, and brings it back on top and new when its time has come', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const first = await post(anna!, 'Het eerste');
  await comment(ben!, first, 'Een');
  const second = await post(anna!, 'Het tweede');
  await comment(ben!, second, 'Twee');
  await house.settle();
  const [, older] = (await inbox(anna!)).lines;
  const LATER = `mutation ($id: ID!, $until: DateTime) { notificationLater(id: $id, until: $until) { userErrors { code } } }`;
  const later = async (until: Date | null) =>
    (await house.ask(anna!, LATER, { id: older!.id, until }))['notificationLater'].userErrors.map(
      ({ code }: { code: string }) => code,
    );
  expect(await later(new Date(Date.now() - 1_000))).toEqual(['later.past']);
  expect(await later(new Date(Date.now() + 4e10))).toEqual(['later.tooFar']);
  expect(await later(new Date(Date.now() + 3_600_000))).toEqual([]);
  expect((await inbox(anna!)).lines.map(({ root }) => root.id)).toEqual([second]);
  expect((await inbox(anna!, 'later')).lines.map(({ root }) => root.id)).toEqual([first]);
  await house.db.rows(`UPDATE notification SET later_until = now() - interval '1 second' WHERE id = $1`, [
    older!.id,
  ]);
  const socket = await house.socket(anna!);
  await house.app.get(NotificationService).returnWhatWaited();
  const { count, lines } = await inbox(anna!);
  expect(lines.map(({ root }) => root.id)).toEqual([first, second]);
  expect(lines[0]).toMatchObject({ readAt: null, laterUntil: null, returnedAt: expect.any(String) });
  expect(count).toBe(2);
  while (!socket.heard.some(({ name }) => name === 'notification.changed'))
    await new Promise((tick) => setTimeout(tick, 10));
});

it('hears no more of a conversation that is no longer followed, until that is undone', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const id = await post(anna!, 'Druk gesprek');
  await comment(ben!, id, 'Een');
  await house.settle();
  const [line] = (await inbox(anna!)).lines;
  const muted = await act(anna!, `notificationMute(id: "${line!.id}") { scope levelOf userErrors { code } }`);
  expect(muted).toMatchObject({ scope: 'content', levelOf: id, userErrors: [] });
  await comment(carla!, id, 'Twee');
  await react(carla!, id);
  await house.settle();
  expect((await inbox(anna!)).lines).toEqual([]);
  await act(anna!, `levelSet(input: { scope: "content", target: "${id}" }) ${DONE}`);
  await comment(carla!, id, 'Drie');
  await house.settle();
  expect((await inbox(anna!)).lines).toMatchObject([{ actor: { name: 'Carla' } }]);
});

it('leads to what is left when the last comment it told of is withdrawn', async () => {
  const [anna, ben, carla] = await house.people('Anna', 'Ben', 'Carla');
  const id = await post(anna!, 'Wie weet het?');
  await comment(ben!, id, 'Ik misschien');
  const last = await comment(carla!, id, 'Ik zeker');
  await house.settle();
  await act(carla!, `commentWithdraw(id: "${last}") ${DONE}`);
  await house.settle();
  expect((await inbox(anna!)).lines).toMatchObject([
    { actor: { name: 'Ben' }, others: 0, excerpt: 'Ik misschien' },
  ]);
});

it('shows only what was asked for: what names somebody, what waits for them, what is of communities', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const community = await house.community('Buurt', { owner: [anna!], member: [ben!] });
  const inside = await post(anna!, 'In de buurt', community.id);
  await comment(ben!, inside, 'Hier');
  await house.ask(ben!, POST, { input: { body: mentioning(anna!) } });
  await house.settle();
  const reasons = async (filter?: string) =>
    (await inbox(anna!, 'open', { filter })).lines.map(({ reason }) => reason);
  expect(await reasons()).toEqual(['mentioned', 'commented']);
  expect(await reasons('mentioned')).toEqual(['mentioned']);
  expect(await reasons('communities')).toEqual(['commented']);
  expect(await reasons('waiting')).toEqual([]);
  await act(anna!, 'notificationsAllDone(filter: "mentioned") { count }');
  expect(await reasons()).toEqual(['commented']);
});

it('gives every line once, page after page', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const threads: string[] = [];
  for (let n = 0; n < 7; n++) {
    const id = await post(anna!, `Gesprek ${n}`);
    threads.unshift(id);
    await comment(ben!, id, 'Ja');
    await react(ben!, id);
  }
  await house.settle();
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await inbox(anna!, 'open', { first: 2, after });
    seen.push(...page.lines.map(({ root }) => root.id));
    after = page.end;
    if (!page.more) break;
  }
  expect([...seen].sort()).toEqual([...threads].sort());
});
