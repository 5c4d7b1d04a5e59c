import { type Guest, openHouse, said } from '@plein/house';
import { clock, newId } from '@plein/platform/server';
import { SaveService } from './save.service';

const house = openHouse();

const POST = `mutation ($input: PostPublishInput!) { made: postPublish(input: $input) { post { id } } }`;
const COMMENT = `mutation ($input: CommentPublishInput!) { made: commentPublish(input: $input) { comment { id } } }`;
const SAVE = `mutation ($id: ID!, $at: DateTime) { it: contentSave(contentId: $id, remindAt: $at) { saved { id remindAt } userErrors { code } } }`;
const KEEP = `mutation ($id: ID!) { it: contentSave(contentId: $id) { saved { id remindAt } userErrors { code } } }`;
const BACK = `mutation ($id: ID!, $savedId: ID) { it: contentSave(contentId: $id, savedId: $savedId) { saved { id } userErrors { code } } }`;
const UNSAVE = `mutation ($id: ID!) { it: contentUnsave(contentId: $id) { done userErrors { code } } }`;
const LIST = `query ($first: Int!, $after: ID) { savedItems(first: $first, after: $after) {
  edges { cursor node { contentId remindAt text { kind title excerpt address place author { name } } } } pageInfo { hasNextPage endCursor } } }`;

const say = async (as: Guest, text: string, communityId: string | null = null): Promise<string> =>
  (await house.ask(as, POST, { input: { communityId, body: said(text) } }))['made'].post.id;
const list = async (as: Guest) =>
  (await house.ask(as, LIST, { first: 50 })).savedItems.edges.map(({ node }: any) => node);
const reminders = async (as: Guest) => {
  await house.settle();
  const { notifications } = await house.ask(
    as,
    `{ notifications(view: "open") { edges { node { reason address } } } }`,
  );
  return notifications.edges.map(({ node }: any) => node);
};

it('is one’s own list, newest first, page by key', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const ids = [await say(anna!, 'Een'), await say(anna!, 'Twee'), await say(anna!, 'Drie')];
  for (const id of ids) await house.ask(ben!, KEEP, { id });
  await house.ask(ben!, KEEP, { id: ids[0] });
  const first = (await house.ask(ben!, LIST, { first: 2 })).savedItems;
  expect(first.edges.map(({ node }: any) => node.text.excerpt)).toEqual(['Drie', 'Twee']);
  const rest = (await house.ask(ben!, LIST, { first: 2, after: first.pageInfo.endCursor })).savedItems;
  expect([rest.edges.map(({ node }: any) => node.text.excerpt), rest.pageInfo.hasNextPage]).toEqual([
    ['Een'],
    false,
  ]);
  expect(await list(anna!)).toEqual([]);
  for (let twice = 0; twice < 2; twice++) await house.ask(ben!, UNSAVE, { id: ids[1] });
  expect((await list(ben!)).map(({ text }: any) => text.excerpt)).toEqual(['Drie', 'Een']);
});

it('returns to its place when it was let go by mistake, and nowhere else', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const ids = [await say(anna!, 'Een'), await say(anna!, 'Twee'), await say(anna!, 'Drie')];
  for (const id of ids) await house.ask(ben!, KEEP, { id });
  const texts = async () => (await list(ben!)).map(({ text }: any) => text.excerpt);
  const { savedItem } = await house.ask(ben!, `query ($id: ID!) { savedItem(contentId: $id) { id } }`, {
    id: ids[1],
  });
  const back = (savedId: string) => house.ask(ben!, BACK, { id: ids[1], savedId });
  await house.ask(ben!, UNSAVE, { id: ids[1] });
  await back(savedItem.id);
  expect(await texts()).toEqual(['Drie', 'Twee', 'Een']);

  // What is somebody else's, lies in the future, or has no time in it, is no place of one's own.
  const withoutTime = `${ids[1]!.slice(0, 14)}4${ids[1]!.slice(15)}`;
  const { saved } = (await house.ask(anna!, KEEP, { id: ids[0] }))['it'];
  for (const no of [saved.id, newId(clock.millis() + 86_400_000 * 400), withoutTime]) {
    await house.ask(ben!, UNSAVE, { id: ids[1] });
    expect((await back(no))['it'].saved.id).not.toBe(no);
    expect(await texts()).toEqual(['Twee', 'Drie', 'Een']);
  }
});

it('leads to a comment in its conversation', async () => {
  const [anna] = await house.people('Anna');
  const rootId = await say(anna!, 'Waar ligt de sleutel?');
  const { made } = await house.ask(anna!, COMMENT, { input: { rootId, body: said('Onder de mat') } });
  await house.ask(anna!, KEEP, { id: made.comment.id });
  expect((await list(anna!))[0].text).toMatchObject({
    kind: 'comment',
    excerpt: 'Onder de mat',
    address: `/p/${rootId}#comment-${made.comment.id}`,
    author: { name: 'Anna' },
  });
});

it('says nothing of what is no longer for who kept it, and rings no bell for it', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!], member: [ben!] });
  const id = await say(anna!, 'Geheim recept', closed.id);
  const gone = await say(anna!, 'Straks weg');
  const soon = new Date(clock.millis() + 60_000).toISOString();
  for (const one of [id, gone]) await house.ask(ben!, SAVE, { id: one, at: soon });
  await house.ask(
    anna!,
    `mutation ($c: ID!, $p: ID!) { membershipRemove(communityId: $c, personId: $p) { userErrors { code } } }`,
    {
      c: closed.id,
      p: ben!.id,
    },
  );
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { userErrors { code } } }`, {
    id: gone,
  });
  expect((await list(ben!)).map(({ text }: any) => text)).toEqual([null, null]);
  await house.db.rows(`UPDATE saved SET remind_at = now() - interval '1 second' WHERE person_id = $1`, [
    ben!.id,
  ]);
  await house.app.get(SaveService).remindDue();
  expect((await reminders(ben!)).filter(({ reason }: any) => reason === 'saved-reminder')).toEqual([]);
  expect((await house.ask(ben!, KEEP, { id })).errors).toEqual(['NOT_FOUND']);
  expect((await house.ask(ben!, UNSAVE, { id }))['it'].done).toBe(true);
  expect(await list(ben!)).toHaveLength(1);
});

it('reminds once, also when two do it at the same time, and of a conversation that is muted too', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const id = await say(anna!, 'Lees dit morgen');
  await house.ask(
    ben!,
    `mutation ($input: LevelInput!) { levelSet(input: $input) { userErrors { code } } }`,
    {
      input: { scope: 'content', target: id, level: 'muted' },
    },
  );
  const at = new Date(clock.millis() + 3_600_000).toISOString();
  expect((await house.ask(ben!, SAVE, { id, at }))['it'].saved.remindAt).toBe(at);
  // Kept once more without a word about it, the reminder stays.
  expect((await house.ask(ben!, KEEP, { id }))['it'].saved.remindAt).toBe(at);
  const service = house.app.get(SaveService);
  expect(await service.remindDue()).toBe(0);
  await house.db.rows(`UPDATE saved SET remind_at = now() - interval '1 second' WHERE content_id = $1`, [id]);
  const many = await Promise.all([service.remindDue(), service.remindDue(), service.remindDue()]);
  expect(many.reduce((sum, one) => sum + one)).toBe(1);
  expect(await reminders(ben!)).toEqual([{ reason: 'saved-reminder', address: `/p/${id}` }]);
  expect((await list(ben!))[0].remindAt).toBeNull();
});

it('refuses in words: a moment that is over, too far away, too many', async () => {
  const [anna] = await house.people('Anna');
  const id = await say(anna!, 'Iets');
  const at = (days: number) => new Date(clock.millis() + days * 86_400_000).toISOString();
  expect((await house.ask(anna!, SAVE, { id, at: at(-1) }))['it'].userErrors).toEqual([
    { code: 'save.past' },
  ]);
  expect((await house.ask(anna!, SAVE, { id, at: at(400) }))['it'].userErrors).toEqual([
    { code: 'save.tooFar' },
  ]);
  await house.db.rows(
    `WITH posts AS (INSERT INTO content (id, kind, post_type, audience, author_id, language, body, text)
       SELECT uuid7(), 'post', 'update', 'everyone', $1, 'nl', '{"type":"doc"}', 'x' FROM generate_series(1, 1000) RETURNING id)
     INSERT INTO saved (id, person_id, content_id) SELECT uuid7(), $1, id FROM posts`,
    [anna!.id],
  );
  expect((await house.ask(anna!, KEEP, { id }))['it'].userErrors).toEqual([{ code: 'save.tooMany' }]);
});
