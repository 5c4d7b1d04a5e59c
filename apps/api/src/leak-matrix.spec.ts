import { type Guest, openHouse, said } from '@plein/house';
import { newId } from '@plein/platform/server';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const house = openHouse();

/** Stands in everything that only members may see. Whoever else gets it back, in any form, has found a leak. */
const canary = 'kanariezeldzaam';

/** The only questions and acts that somebody who has not signed in may try. */
const open = ['setup', 'organisation', 'invitation', 'signIn', 'signOut', 'setupFirstAdmin', 'invitationAccept'];

interface Room {
  ids: string[];
  words: string[];
  viewers: Record<string, Guest | null>;
}

let room: Room;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = house.app.get(GraphQLSchemaHost).schema;
  room = await furnish();
}, 60_000);

it('answers nobody who has not signed in, save for the few doors that lead in', async () => {
  const answered: string[] = [];
  for (const { name, document } of operations()) {
    const { errors } = await house.ask(null, document);
    if (!errors?.includes('UNAUTHENTICATED')) answered.push(name);
  }
  expect(answered.filter((name) => !open.includes(name))).toEqual([]);
});

it('gives nothing of a closed or secret community to whoever is not in it', async () => {
  const before = await stateOfRoom();
  const leaks: string[] = [];
  for (const [who, viewer] of Object.entries(room.viewers)) {
    for (const { name, document } of operations()) {
      const response = await house.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(viewer ? { cookie: viewer.cookie } : {}) },
        payload: JSON.stringify({ query: document }),
      });
      const told = response.body.toLowerCase();
      if (told.includes(canary)) leaks.push(`${name} told ${who}: ${excerptOf(told)}`);
      if (told.includes('internal')) leaks.push(`${name} broke for ${who}: ${response.body.slice(0, 300)} ${document.slice(0, 200)}`);
    }
  }
  expect(leaks).toEqual([]);
  expect(await stateOfRoom()).toEqual(before);
}, 240_000);

it('lets none of them watch it', async () => {
  for (const viewer of [room.viewers['an outsider'], room.viewers['somebody who left'], room.viewers['a moderator elsewhere']]) {
    const socket = await house.socket(viewer!);
    for (const id of room.ids)
      for (const topic of [`community:${id}`, `content:${id}`, `person:${id}`]) {
        expect([topic, await socket.emitWithAck('watch', topic)]).toEqual([topic, { ok: false }]);
      }
    socket.disconnect();
  }
});

async function furnish(): Promise<Room> {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const [outsider, left, invited, suspended, moderator] = await house.people('Outsider', 'Left', 'Invited', 'Suspended', 'Moderator');
  const ids: string[] = [];
  for (const kind of ['closed', 'secret'] as const) {
    const community = await house.community(kind === 'secret' ? `${canary} secret` : 'Closed', {
      kind,
      owner: [anna!],
      member: [ben!, left!, suspended!],
    });
    await house.db.rows('UPDATE community SET purpose = $2, frame_in = $2 WHERE id = $1 AND kind = $3', [community.id, canary, 'secret']);
    const post = await write(anna!, `mutation ($input: PostPublishInput!) { made: postPublish(input: $input) { thing: post { id } } }`, {
      communityId: community.id,
      body: said(`Het ${canary} #${canary} van ons`),
    });
    const comment = await write(ben!, `mutation ($input: CommentPublishInput!) { made: commentPublish(input: $input) { thing: comment { id } } }`, {
      rootId: post,
      body: said(`Ook ${canary}`),
    });
    const page = await write(anna!, `mutation ($input: PagePublishInput!) { made: pagePublish(input: $input) { thing: page { id } } }`, {
      communityId: community.id,
      title: `Pagina ${canary}`,
      body: said(`Over ${canary}`),
    });
    // What they may have known once must not come back either.
    await house.ask(left!, `mutation ($id: ID!) { commentPublish(input: { rootId: $id, body: ${literal(said('hallo'))} }) { userErrors { code } } }`, { id: post });
    if (kind === 'closed' || kind === 'secret')
      await house.ask(anna!, `mutation ($c: ID!, $p: ID!) { membershipInvite(communityId: $c, personId: $p) { userErrors { code } } }`, { c: community.id, p: invited!.id }).catch(() => undefined);
    await house.settle();
    await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [community.id, left!.id]);
    ids.push(community.id, post, comment, page);
  }
  await house.community('Elsewhere', { moderator: [moderator!] });
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [suspended!.id]);
  return {
    ids,
    words: [canary],
    viewers: {
      nobody: null,
      'an outsider': outsider!,
      'somebody who left': left!,
      'a suspended member': suspended!,
      'a moderator elsewhere': moderator!,
    },
  };
}

async function write(as: Guest, document: string, input: object): Promise<string> {
  const answer = await house.ask(as, document, { input });
  return answer['made'].thing.id as string;
}

const stateOfRoom = () =>
  house.db.rows(
    `SELECT id, text, title, withdrawn_at, revision, reaction_counts, comment_count FROM content WHERE community_id = ANY($1::uuid[]) ORDER BY id`,
    [room.ids],
  );

/** Every query and mutation there is, once for every id it could be tried with. */
function* operations(): Generator<{ name: string; document: string }> {
  for (const [kind, type] of [['query', schema.getQueryType()!], ['mutation', schema.getMutationType()!]] as const)
    for (const field of Object.values(type.getFields())) {
      const takesId = JSON.stringify(field.args.map(({ type: of }) => shapeOf(of))).includes('ID');
      for (const id of takesId ? room.ids : [newId()]) {
        const args = field.args.map((arg) => `${arg.name}: ${valueOf(arg.type, arg.name, id)}`);
        yield { name: field.name, document: `${kind} { ${field.name}${args.length ? `(${args.join(', ')})` : ''} ${selectionOf(field)} }` };
      }
    }
}

const shapeOf = (type: GraphQLInputType, depth = 0): unknown => {
  const named = getNamedType(type);
  return isInputObjectType(named) && depth < 4 ? Object.values(named.getFields()).map((field) => shapeOf(field.type, depth + 1)) : named.name;
};

function valueOf(type: GraphQLInputType, name: string, id: string): string {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, name, id);
  if (isListType(type)) return `[${valueOf(type.ofType as GraphQLInputType, name, id)}]`;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      // A made-up id would make something new instead of touching what is there.
      .filter((field) => isNonNullType(field.type) || getNamedType(field.type).name === 'ID')
      .map((field) => `${field.name}: ${valueOf(field.type, field.name, id)}`)
      .join(', ')} }`;
  const named = getNamedType(type).name;
  if (named === 'ID') return JSON.stringify(id);
  if (named === 'Int' || named === 'Float') return name === 'first' ? '20' : '1';
  if (named === 'Boolean') return 'true';
  if (named === 'Document') return literal(said('Zomaar wat'));
  if (named === 'DateTime') return '"2030-01-01T00:00:00Z"';
  const known: Record<string, string> = { tab: 'for-you', view: 'open', kind: 'thumb', email: 'iemand@plein.example', language: 'nl' };
  return JSON.stringify(known[name] ?? canary);
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  let left = 150;
  const select = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const parts: string[] = [];
    for (const one of Object.values(named.getFields())) {
      if (one.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined) || left <= 0) continue;
      const target = getNamedType(one.type);
      const isLeaf = !isObjectType(target) && !isInterfaceType(target);
      if (!isLeaf && depth >= 4) continue;
      left--;
      const inner = isLeaf ? '' : select(one.type, depth + 1);
      if (isLeaf || inner) parts.push(`${one.name} ${inner}`);
    }
    return parts.length ? `{ ${parts.join(' ')} }` : '';
  };
  return select(field.type, 0);
}

/** JSON as a GraphQL literal. */
const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literal).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.entries(value).map(([key, one]) => `${key}: ${literal(one)}`).join(', ')} }`
      : JSON.stringify(value);

const excerptOf = (told: string): string => told.slice(Math.max(0, told.indexOf(canary) - 200), told.indexOf(canary) + 60);
