import { type Answer, type Guest, openHouse, said } from '@plein/house';
import type { Community } from '@plein/kernel/server';
import { newId } from '@plein/platform/server';

const house = openHouse();
const times = 50;

let anna: Guest;
let ben: Guest;
let closed: Community;
let post: string;
let assignment: string;

beforeAll(async () => {
  anna = await house.person('Anna', { roles: ['admin', 'hr'] });
  ben = await house.person('Ben');
  closed = await house.community('Dicht', { kind: 'closed', owner: [anna], member: [ben] });
  const PUBLISH = `mutation ($body: Document!) { postPublish(input: { body: $body }) { post { id } } }`;
  post = (await house.ask(anna, PUBLISH, { body: said('Hallo') }))['postPublish'].post.id;
  const [held] = await house.db.rows<{ id: string }>(
    `SELECT id FROM role_assignment WHERE person_id = $1 AND scope = 'community'`,
    [anna.id],
  );
  assignment = held!.id;
}, 60_000);

/** A nervous finger, or a line that drops the answer: the same request very often at the same moment. */
async function often(as: Guest, document: string, variables: Record<string, unknown>): Promise<Answer[]> {
  const answers = await Promise.all(Array.from({ length: times }, () => house.ask(as, document, variables)));
  for (const answer of answers) expect([answer.errors, answer['it']?.userErrors]).toEqual([undefined, []]);
  return answers;
}

const factsOf = (name: string, actor: Guest) =>
  house.db.rows('SELECT FROM fact WHERE name = $1 AND actor_id = $2', [name, actor.id]);

it.each([
  ['post', () => ({ communityId: closed.id, body: said('Eens') })],
  ['comment', () => ({ rootId: post, body: said('Eens') })],
  ['page', () => ({ communityId: closed.id, title: 'Eens', body: said('Eens') })],
] as const)('one %s is one, however often it is sent', async (kind, input) => {
  const type = kind[0]!.toUpperCase() + kind.slice(1);
  const by = await house.person('Schrijver');
  await house.db.rows('INSERT INTO membership (community_id, person_id) VALUES ($1, $2)', [closed.id, by.id]);
  const id = newId();
  const answers = await often(
    by,
    `mutation ($input: ${type}PublishInput!) { it: ${kind}Publish(input: $input) { ${kind} { id } userErrors { code } } }`,
    { input: { id, ...input() } },
  );
  expect(new Set(answers.map((answer) => answer['it'][kind].id))).toEqual(new Set([id]));
  expect(await house.db.rows('SELECT FROM content WHERE author_id = $1', [by.id])).toHaveLength(1);
  expect(await factsOf(`${kind}.published`, by)).toHaveLength(1);
});

it('one community is one, and nobody gets it by naming its id', async () => {
  const START = `mutation ($input: CommunityStartInput!) { it: communityStart(input: $input) { community { id slug } userErrors { code } } }`;
  const input = { id: newId(), name: `Eenmalig ${newId()}`, kind: 'secret', purpose: 'Eens is genoeg' };
  const answers = await often(ben, START, { input });
  expect(new Set(answers.map(({ it: { community } }) => `${community.id} ${community.slug}`)).size).toBe(1);
  expect(await house.db.rows('SELECT FROM community WHERE name = $1', [input.name])).toHaveLength(1);
  expect(await factsOf('community.started', ben)).toHaveLength(1);
  expect((await house.ask(anna, START, { input })).errors).toEqual(['FORBIDDEN']);
});

it('many of one name at the same moment each get an address of their own', async () => {
  const hanna = await house.person('Hanna', { roles: ['hr'] });
  const name = `Gelijknamig ${newId().slice(-6)}`;
  const START = `mutation ($input: CommunityStartInput!) { communityStart(input: $input) { community { slug } userErrors { code } } }`;
  const INVITE = `mutation ($input: PersonInviteInput!) { personInvite(input: $input) { invitation { person { handle } } userErrors { code } } }`;
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => [
      (await house.ask(hanna, START, { input: { name, kind: 'open', purpose: 'Samen' } }))['communityStart']
        .community.slug,
      (await house.ask(hanna, INVITE, { input: { name } }))['personInvite'].invitation.person.handle,
    ]),
  );
  expect(new Set(answers.map(([slug]) => slug)).size).toBe(10);
  expect(new Set(answers.map(([, handle]) => handle)).size).toBe(10);
});

it('one invitation is one; the last link that was told lets in', async () => {
  const INVITE = `mutation ($input: PersonInviteInput!) { it: personInvite(input: $input) { link invitation { id } userErrors { code } } }`;
  const input = { id: newId(), name: 'Eenmalige Nieuwe' };
  const answers = await often(anna, INVITE, { input });
  const last = (await house.ask(anna, INVITE, { input }))['it'].link as string;
  expect(await house.db.rows('SELECT FROM person WHERE name = $1', [input.name])).toHaveLength(1);
  expect(await factsOf('person.invited', anna)).toHaveLength(1);
  const isOpen = async (link: string) =>
    (
      await house.ask(null, 'query ($token: String!) { invitation(token: $token) { name } }', {
        token: link.split('/invite/')[1],
      })
    )['invitation'] !== null;
  expect(await Promise.all(answers.map(({ it: { link } }) => isOpen(link)))).not.toContain(true);
  expect(await isOpen(last)).toBe(true);
  const other = await house.person('Hanna', { roles: ['hr'] });
  expect((await house.ask(other, INVITE, { input })).errors).toEqual(['FORBIDDEN']);
});

it('who asks to be let in, is asked in, or is offered a role, is so once', async () => {
  const [eve, kim] = await house.people('Eve', 'Kim');
  await often(
    eve!,
    `mutation ($id: ID!) { it: membershipRequest(communityId: $id) { userErrors { code } } }`,
    { id: closed.id },
  );
  await often(
    anna,
    `mutation ($id: ID!, $who: ID!) { it: membershipInvite(communityId: $id, personId: $who) { userErrors { code } } }`,
    { id: closed.id, who: kim!.id },
  );
  await often(
    anna,
    `mutation ($id: ID!, $who: ID!) { it: roleHandoverOffer(assignmentId: $id, toPersonId: $who, note: "Neem jij het over?") { userErrors { code } } }`,
    { id: assignment, who: ben.id },
  );
  await often(
    anna,
    `mutation ($input: RoleAssignInput!) { it: roleAssign(input: $input) { userErrors { code } } }`,
    { input: { personId: ben.id, role: 'deputy', scope: 'community', scopeId: closed.id } },
  );
  expect(await factsOf('membership.requested', eve!)).toHaveLength(1);
  expect(await factsOf('membership.invited', anna)).toHaveLength(1);
  expect(await factsOf('role.handover-offered', anna)).toHaveLength(1);
  expect(await factsOf('role.assigned', anna)).toHaveLength(1);
  expect(
    await house.db.rows('SELECT FROM role_handover WHERE assignment_id = $1', [assignment]),
  ).toHaveLength(1);
});

it('counts are as many as there are, whoever reacts and answers at the same moment', async () => {
  const people = await house.people(...Array.from({ length: 20 }, (_, n) => `Lezer ${n}`));
  const answers = await Promise.all(
    people.flatMap((person, n) => [
      ...['heart', 'thumb', n % 2 ? null : 'heart'].map((kind) =>
        house.ask(
          person,
          'mutation ($id: ID!, $kind: String) { contentReact(id: $id, kind: $kind) { userErrors { code } } }',
          { id: post, kind },
        ),
      ),
      house.ask(
        person,
        'mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }',
        { input: { rootId: post, body: said('Ja') } },
      ),
    ]),
  );
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  const [counted] = await house.db.rows<{ kept: object; there: object; comments: number; said: number }>(
    `SELECT c.reaction_counts AS kept, c.comment_count AS comments,
       coalesce((SELECT jsonb_object_agg(kind, many) FROM (
         SELECT kind, count(*) AS many FROM reaction WHERE content_id = c.id GROUP BY kind) r), '{}') AS there,
       (SELECT count(*)::int FROM content k WHERE k.root_id = c.id AND k.withdrawn_at IS NULL) AS said
     FROM content c WHERE c.id = $1`,
    [post],
  );
  expect([counted!.kept, counted!.comments]).toEqual([counted!.there, counted!.said]);
});
