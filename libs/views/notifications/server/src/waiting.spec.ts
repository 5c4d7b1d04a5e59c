import type { Document } from '@plein/document';
import { type Guest, openHouse } from '@plein/house';

const house = openHouse();

const naming = ({ id, name }: Guest): Document => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'mention', attrs: { id, label: name } },
        { type: 'text', text: ' weet jij dit' },
      ],
    },
  ],
});
const waits = async (guest: Guest) =>
  (await house.ask(guest, '{ waitingForMe { kind title address count by { name } } }'))['waitingForMe'] as {
    kind: string;
    title: string;
    address: string;
    count: number;
    by: { name: string };
  }[];
const act = (guest: Guest, what: string, variables: object = {}) =>
  house.ask(guest, what, variables as Record<string, unknown>);
const ask = async (as: Guest, of: Guest, more: object = {}): Promise<string> =>
  (
    await act(as, `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`, {
      input: { postType: 'question', body: naming(of), ...more },
    })
  )['postPublish'].post.id;

it('shows who waits at a door that one keeps, as one line with how many', async () => {
  const [anna, ben, eve, mo] = await house.people('Anna', 'Ben', 'Eve', 'Mo');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!], moderator: [mo!] });
  const REQUEST = `mutation ($id: ID!) { membershipRequest(communityId: $id) { userErrors { code } } }`;
  await act(ben!, REQUEST, { id: closed.id });
  await act(eve!, REQUEST, { id: closed.id });
  const line = {
    kind: 'request',
    title: 'Dicht',
    address: `/c/${closed.slug}/settings`,
    count: 2,
    by: { name: 'Eve' },
  };
  expect(await waits(anna!)).toEqual([line]);
  expect(await waits(mo!)).toEqual([line]);
  expect(await waits(ben!)).toEqual([]);
});

it('shows offers and invitations to whom they were made, until they answer', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const secret = await house.community('Geheim', { kind: 'secret', owner: [anna!] });
  await act(
    anna!,
    `mutation ($id: ID!, $who: ID!) { membershipInvite(communityId: $id, personId: $who) { userErrors { code } } }`,
    { id: secret.id, who: ben!.id },
  );
  expect(await waits(ben!)).toMatchObject([
    { kind: 'invitation', title: 'Geheim', address: '/me/part', by: { name: 'Anna' } },
  ]);
  await act(
    ben!,
    `mutation ($id: ID!) { membershipAnswer(communityId: $id, accept: true) { userErrors { code } } }`,
    { id: secret.id },
  );
  const [held] = await house.db.rows<{ id: string }>(`SELECT id FROM role_assignment WHERE person_id = $1`, [
    anna!.id,
  ]);
  await act(
    anna!,
    `mutation ($id: ID!, $who: ID!) { roleHandoverOffer(assignmentId: $id, toPersonId: $who) { userErrors { code } } }`,
    { id: held!.id, who: ben!.id },
  );
  expect(await waits(ben!)).toMatchObject([{ kind: 'handover', title: 'Geheim', by: { name: 'Anna' } }]);
  expect(await waits(anna!)).toEqual([]);
});

it('shows questions that name one, until one has answered, and never what one may not read', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const closed = await house.community('Dicht', { kind: 'closed', member: [anna!] });
  const id = await ask(anna!, ben!);
  await ask(anna!, ben!, { communityId: closed.id });
  await ask(anna!, ben!, { postType: 'update' });
  expect(await waits(ben!)).toMatchObject([
    { kind: 'question', title: '@Ben weet jij dit', address: `/p/${id}`, by: { name: 'Anna' } },
  ]);
  await act(
    ben!,
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }`,
    { input: { rootId: id, body: naming(anna!) } },
  );
  expect(await waits(ben!)).toEqual([]);
});

it('shows three at most, for two statements besides who asks', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  for (let n = 0; n < 5; n++) await ask(anna!, ben!);
  expect(await waits(ben!)).toHaveLength(3);
  expect(await house.statements(() => waits(ben!))).toHaveLength(3);
});
