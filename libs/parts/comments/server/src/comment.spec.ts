import { type Guest, eventually, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) {
  commentPublish(input: $input) { comment { id replyToId author { name } } userErrors { code field } } }`;
const READ = `query ($id: ID!, $after: ID) {
  post(id: $id) { commentCount latestComments { id } comments(first: 20, after: $after) { edges { node { id body } } pageInfo { hasNextPage endCursor } } } }`;

const post = async (as: Guest, communityId: string | null = null): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body: said('Brood om tien uur') } })).postPublish.post
    .id;
const comment = (as: Guest, rootId: string, text = 'Lekker', more: object = {}) =>
  house.ask(as, COMMENT, { input: { rootId, body: said(text), ...more } });

it('is for who may read and join in', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const bakers = await house.community('Bakers', { member: [anna!, ben!] });
  const id = await post(anna!, bakers.id);
  expect((await comment(ben!, id)).commentPublish.userErrors).toEqual([]);
  expect((await comment(eve!, id)).errors).toEqual(['FORBIDDEN']);
  const closed = await house.community('Closed', { kind: 'closed', member: [anna!] });
  const hidden = await post(anna!, closed.id);
  expect((await comment(eve!, hidden)).errors).toEqual(['NOT_FOUND']);
});

it('answers stand one level deep', async () => {
  const [anna] = await house.people('Anna');
  const id = await post(anna!);
  const top = (await comment(anna!, id)).commentPublish.comment.id;
  const answer = (await comment(anna!, id, 'Ja', { replyToId: top })).commentPublish.comment;
  const deeper = (await comment(anna!, id, 'Nee', { replyToId: answer.id })).commentPublish.comment;
  expect([answer.replyToId, deeper.replyToId]).toEqual([top, top]);
  const elsewhere = await post(anna!);
  expect((await comment(anna!, elsewhere, 'Hier', { replyToId: top })).commentPublish.userErrors).toEqual([
    { code: 'comment.elsewhere', field: ['replyToId'] },
  ]);
});

it('counts what there is, whoever comments, withdraws and restores at the same moment', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await post(anna!);
  const made = await Promise.all(
    Array.from({ length: 40 }, (_, n) => comment(n % 2 ? anna! : ben!, id, `nr ${n}`)),
  );
  const ids = made.map((one) => one['commentPublish'].comment.id as string);
  await Promise.all(
    ids
      .slice(0, 10)
      .map((one, n) =>
        house.ask(
          n % 2 ? anna! : ben!,
          `mutation ($id: ID!) { commentWithdraw(id: $id) { userErrors { code } } }`,
          { id: one },
        ),
      ),
  );
  await Promise.all(
    ids
      .slice(0, 4)
      .map((one, n) =>
        house.ask(
          n % 2 ? anna! : ben!,
          `mutation ($id: ID!) { commentRestore(id: $id) { userErrors { code } } }`,
          { id: one },
        ),
      ),
  );
  const [row] = await house.db.rows<{ counted: number; there: number }>(
    `SELECT comment_count AS counted, (SELECT count(*)::int FROM content k WHERE k.root_id = c.id AND k.withdrawn_at IS NULL) AS there
       FROM content c WHERE id = $1`,
    [id],
  );
  expect(row).toEqual({ counted: 34, there: 34 });
});

it('sent twice with one id is one comment', async () => {
  const [anna] = await house.people('Anna');
  const rootId = await post(anna!);
  const id = newId();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => comment(anna!, rootId, 'Eén keer', { id })),
  );
  expect(new Set(answers.map((answer) => answer['commentPublish']?.comment?.id))).toEqual(new Set([id]));
  expect((await house.ask(anna!, READ, { id: rootId })).post.commentCount).toBe(1);
});

it('reads a long conversation by key, backwards, nothing twice and nothing missed', async () => {
  const [anna] = await house.people('Anna');
  const id = await post(anna!);
  for (let n = 0; n < 45; n++) await comment(anna!, id, `nr ${n}`);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: any = (await house.ask(anna!, READ, { id, after })).post.comments;
    seen.unshift(...page.edges.map((edge: any) => edge.node.body.content[0].content[0].text));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => `nr ${n}`));
});

it('tells who is watching the conversation', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await post(anna!);
  const socket = await house.socket(ben!);
  await socket.emitWithAck('watch', `content:${id}`);
  await comment(anna!, id);
  await eventually(() =>
    socket.heard.some((signal) => signal.name === 'comment.published' && signal.id === id),
  );
});

/** A page in an open community of Anna and Ben, and a closed community of Anna alone. */
async function aboutToMove() {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const open = await house.community('Open', { owner: [anna!], member: [ben!] });
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!] });
  const PAGE = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`;
  const input = { communityId: open.id, title: 'Verhuist', body: said('Straks niet meer hier') };
  const page: string = (await house.ask(anna!, PAGE, { input })).pagePublish.page.id;
  const move = () =>
    house.ask(
      anna!,
      `mutation ($id: ID!, $to: ID!) { pageMove(id: $id, input: { communityId: $to }) { userErrors { code } } }`,
      { id: page, to: closed.id },
    );
  return { anna: anna!, ben: ben!, eve: eve!, closed, page, move };
}

it('a comment that comes while its page moves is for the new readers, or does not come', async () => {
  const { anna, ben, eve, closed, page } = await aboutToMove();
  // The move has begun and holds the page; both comments have opened it and wait for it.
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const moving = house.db.transact(async () => {
    await house.db.rows('SELECT FROM content WHERE id = $1 FOR UPDATE', [page]);
    begun.resolve();
    await goOn.promise;
    await house.db.rows('UPDATE content SET community_id = $2 WHERE id = $1', [page, closed.id]);
  });
  await begun.promise;
  const comments = Promise.all([comment(anna, page, 'Van Anna'), comment(ben, page, 'Van Ben')]);
  await eventually(async () => {
    const [row] = await house.db.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~ '^(INSERT|UPDATE)'`,
    );
    return row!.n === 2;
  });
  goOn.resolve();
  await moving;
  const [ofAnna, ofBen] = await comments;
  expect(ofAnna['commentPublish'].userErrors).toEqual([]);
  expect(ofBen.errors).toEqual(['NOT_FOUND']);
  const rows = await house.db.rows<{ text: string; audience: string; communityId: string }>(
    `SELECT text, audience, community_id AS "communityId" FROM content WHERE root_id = $1`,
    [page],
  );
  expect(rows).toEqual([{ text: 'Van Anna', audience: 'members', communityId: closed.id }]);
  const id = ofAnna['commentPublish'].comment.id;
  expect((await house.ask(eve, 'query ($id: ID!) { comment(id: $id) { id } }', { id })).errors).toEqual([
    'NOT_FOUND',
  ]);
});

it('whoever comments and whoever moves, in whatever order: no comment keeps its old readers', async () => {
  for (let round = 0; round < 5; round++) {
    const { anna, ben, page, closed, move } = await aboutToMove();
    const [moved] = await Promise.all([
      move(),
      ...Array.from({ length: 10 }, (_, n) => comment(n % 2 ? anna : ben, page, `nr ${n}`)),
    ]);
    expect(moved!['pageMove'].userErrors).toEqual([]);
    const [row] = await house.db.rows<{ astray: number; counted: boolean }>(
      `SELECT (SELECT count(*)::int FROM content k WHERE k.root_id = c.id AND (k.community_id <> $2 OR k.audience <> 'members')) AS astray,
         comment_count = (SELECT count(*) FROM content k WHERE k.root_id = c.id) AS counted FROM content c WHERE id = $1`,
      [page, closed.id],
    );
    expect(row).toEqual({ astray: 0, counted: true });
  }
});

it('shows every text it has had to who may read it, with whose and when, a few at a time', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const room = await house.community('Dicht', { kind: 'closed', member: [anna!, ben!] });
  const { id } = (await comment(ben!, await post(anna!, room.id), 'nr 1')).commentPublish.comment;
  const HISTORY = `query ($id: ID!, $after: Int) { contentHistory(id: $id, first: 2, after: $after) {
    edges { node { number body createdAt author { id } } } pageInfo { hasNextPage endCursor } } }`;
  const shown = async (as: Guest, after: number | null = null) => {
    const { contentHistory, errors } = await house.ask(as, HISTORY, { id, after });
    if (errors) return errors;
    const { edges, pageInfo } = contentHistory;
    return [edges.map(({ node }: any) => [node.number, node.body, node.author.id]), pageInfo.hasNextPage];
  };
  const text = (n: number) => [n, said(`nr ${n}`), ben!.id];
  expect(await shown(anna!)).toEqual([[text(1)], false]);
  for (const n of [2, 3])
    await house.ask(
      ben!,
      `mutation ($id: ID!, $body: Document!) { commentRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
      { id, body: said(`nr ${n}`) },
    );
  expect(await shown(anna!)).toEqual([[text(3), text(2)], true]);
  expect(await shown(anna!, 2)).toEqual([[text(1)], false]);
  expect(await shown(anna!, 1)).toEqual([[], false]);
  expect(await shown(eve!)).toEqual(['NOT_FOUND']);
  await house.ask(ben!, 'mutation ($id: ID!) { commentWithdraw(id: $id) { userErrors { code } } }', { id });
  expect(await shown(anna!)).not.toContainEqual([text(3), text(2)]);
});
