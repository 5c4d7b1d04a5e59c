import { type Guest, openHouse, said } from '@plein/house';
import type { Document } from '@plein/document';
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
import sharp from 'sharp';

const house = openHouse();

/** What a prying guest already knows and looks for. Getting this back is an echo, not a leak. */
const lure = 'kanariezeldzaam';
/** Stands beside it in everything that only members may see. Whoever gets this back has found a leak. */
const canary = 'zevenslotgeheim';

/** The only questions and acts that somebody who has not signed in may try. */
const open = [
  'setup',
  'organisation',
  'invitation',
  'signIn',
  'signOut',
  'setupFirstAdmin',
  'invitationAccept',
];

interface Room {
  member: Guest;
  ids: string[];
  files: string[];
  viewers: Record<string, Guest | null>;
}

const signedIn = ['an outsider', 'somebody who left', 'a moderator elsewhere'];

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

it('would notice: a member gets to see it', async () => {
  const told = new Set<string>();
  for (const { name, document } of operations(['query']))
    if (
      JSON.stringify(await house.ask(room.member, document))
        .toLowerCase()
        .includes(canary)
    )
      told.add(name);
  expect([...told].sort()).toEqual(
    expect.arrayContaining([
      'comment',
      'communities',
      'communityPosts',
      'conversation',
      'feed',
      'notifications',
      'page',
      'pageCompare',
      'pageSuggest',
      'pageVersion',
      'pageVersions',
      'post',
      'postHistory',
      'topicSuggest',
    ]),
  );
}, 60_000);

it('gives nothing of a closed or secret community to whoever is not in it', async () => {
  const before = await stateOfRoom();
  const leaks: string[] = [];
  for (const [who, viewer] of Object.entries(room.viewers)) {
    for (const { name, document } of operations()) {
      // It would only close the door behind the one who knocks, and silence every question after it.
      if (name === 'signOut') continue;
      const response = await house.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(viewer ? { cookie: viewer.cookie } : {}) },
        payload: JSON.stringify({ query: document }),
      });
      const told = response.body.toLowerCase();
      if (told.includes(canary)) leaks.push(`${name} told ${who}: ${excerptOf(told)}`);
      if (told.includes('internal'))
        leaks.push(`${name} broke for ${who}: ${response.body.slice(0, 300)} ${document.slice(0, 200)}`);
    }
  }
  expect(leaks).toEqual([]);
  expect(await stateOfRoom()).toEqual(before);
  for (const who of signedIn)
    expect((await house.ask(room.viewers[who]!, '{ me { person { id } } }')).errors).toBeUndefined();
}, 240_000);

it('has these roads besides GraphQL, and no other', () => {
  const drawn: string = house.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  expect(drawn.match(/\/\S+ \(.+\)/g)).toEqual([
    '/healthz (GET, HEAD)',
    '/readyz (GET, HEAD)',
    '/graphql (GET, HEAD, POST)',
    '/files (POST)',
    '/:id (GET, HEAD)',
  ]);
});

it('gives a file of it to none of them, and does not say that it is there', async () => {
  for (const [who, viewer] of Object.entries(room.viewers)) {
    const headers = viewer ? { cookie: viewer.cookie } : {};
    for (const id of room.files) {
      const asked = await house.app.inject({ method: 'GET', url: `/files/${id}`, headers });
      const absent = await house.app.inject({ method: 'GET', url: `/files/${newId()}`, headers });
      expect([who, asked.statusCode, asked.body]).toEqual([who, absent.statusCode, absent.body]);
      expect(asked.statusCode).toBe(signedIn.includes(who) ? 404 : 401);
    }
  }
});

it('lets none of them watch it', async () => {
  for (const who of signedIn) {
    const socket = await house.socket(room.viewers[who]!);
    for (const id of room.ids)
      for (const topic of [`community:${id}`, `content:${id}`, `person:${id}`]) {
        expect([topic, await socket.emitWithAck('watch', topic)]).toEqual([topic, { ok: false }]);
      }
    socket.disconnect();
  }
});

async function furnish(): Promise<Room> {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const [outsider, left, invited, suspended, moderator] = await house.people(
    'Outsider',
    'Left',
    'Invited',
    'Suspended',
    'Moderator',
  );
  const ids: string[] = [];
  const files: string[] = [];
  for (const kind of ['closed', 'secret'] as const) {
    const community = await house.community(kind === 'secret' ? lure : 'Closed', {
      kind,
      owner: [anna!],
      member: [ben!, left!, suspended!],
    });
    await house.db.rows('UPDATE community SET purpose = $2, frame_in = $2 WHERE id = $1 AND kind = $3', [
      community.id,
      `${lure} ${canary}`,
      'secret',
    ]);
    const file = await picture(anna!);
    files.push(file);
    const post = await write(
      anna!,
      `mutation ($input: PostPublishInput!) { made: postPublish(input: $input) { thing: post { id } } }`,
      {
        communityId: community.id,
        body: withPicture(said(`Het ${lure} ${canary} #${lure}-${canary} van ons`), file),
      },
    );
    const comment = await write(
      ben!,
      `mutation ($input: CommentPublishInput!) { made: commentPublish(input: $input) { thing: comment { id } } }`,
      {
        rootId: post,
        body: said(`Ook ${lure} ${canary}`),
      },
    );
    const page = await write(
      anna!,
      `mutation ($input: PagePublishInput!) { made: pagePublish(input: $input) { thing: page { id } } }`,
      {
        communityId: community.id,
        title: `Pagina ${lure} ${canary}`,
        body: said(`Over ${lure} ${canary}`),
      },
    );
    // What they may have known once must not come back either.
    await house.ask(
      left!,
      `mutation ($id: ID!) { commentPublish(input: { rootId: $id, body: ${literal(said('hallo'))} }) { userErrors { code } } }`,
      { id: post },
    );
    if (kind === 'closed' || kind === 'secret')
      await house
        .ask(
          anna!,
          `mutation ($c: ID!, $p: ID!) { membershipInvite(communityId: $c, personId: $p) { userErrors { code } } }`,
          { c: community.id, p: invited!.id },
        )
        .catch(() => undefined);
    await house.settle();
    await house.db.rows('DELETE FROM membership WHERE community_id = $1 AND person_id = $2', [
      community.id,
      left!.id,
    ]);
    ids.push(community.id, post, comment, page);
  }
  await house.community('Elsewhere', { moderator: [moderator!] });
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [suspended!.id]);
  return {
    member: ben!,
    ids,
    files,
    viewers: {
      nobody: null,
      'an outsider': outsider!,
      'somebody who left': left!,
      'a suspended member': suspended!,
      'a moderator elsewhere': moderator!,
    },
  };
}

/** Brings a picture in, as a browser does. */
async function picture(as: Guest): Promise<string> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c9560a' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'p.png');
  const encoded = new Response(form);
  const response = await house.app.inject({
    method: 'POST',
    url: '/files',
    headers: { cookie: as.cookie, 'x-plein': '1', 'content-type': encoded.headers.get('content-type')! },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return response.json<{ id: string }>().id;
}

const withPicture = (body: Document, fileId: string): Document => ({
  ...body,
  content: [...body.content, { type: 'image', attrs: { fileId, alt: canary, width: 40, height: 30 } }],
});

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
function* operations(kinds = ['query', 'mutation']): Generator<{ name: string; document: string }> {
  for (const [kind, type] of [
    ['query', schema.getQueryType()!],
    ['mutation', schema.getMutationType()!],
  ] as const) {
    if (!kinds.includes(kind)) continue;
    for (const field of Object.values(type.getFields())) {
      const takesId = JSON.stringify(field.args.map(({ type: of }) => shapeOf(of))).includes('ID');
      for (const id of takesId ? room.ids : [newId()]) {
        const args = field.args
          .filter(({ name }) => name !== 'after')
          .map((arg) => `${arg.name}: ${valueOf(arg.type, arg.name, id)}`);
        yield {
          name: field.name,
          document: `${kind} { ${field.name}${args.length ? `(${args.join(', ')})` : ''} ${selectionOf(field)} }`,
        };
      }
    }
  }
}

const shapeOf = (type: GraphQLInputType, depth = 0): unknown => {
  const named = getNamedType(type);
  return isInputObjectType(named) && depth < 4
    ? Object.values(named.getFields()).map((field) => shapeOf(field.type, depth + 1))
    : named.name;
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
  const known: Record<string, string> = {
    tab: 'for-you',
    view: 'open',
    kind: 'thumb',
    email: 'iemand@plein.example',
    language: 'nl',
  };
  return JSON.stringify(known[name] ?? lure);
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  let left = 150;
  const isLeaf = (type: GraphQLOutputType) =>
    !isObjectType(getNamedType(type)) && !isInterfaceType(getNamedType(type));
  const select = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    // What is said before what leads further, so that the words are always among what is asked.
    const fields = Object.values(named.getFields())
      .filter(({ args }) => !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined))
      .sort((one, other) => Number(isLeaf(other.type)) - Number(isLeaf(one.type)));
    const parts: string[] = [];
    for (const one of fields) {
      if (left <= 0 || (!isLeaf(one.type) && depth >= 4)) continue;
      left--;
      const inner = select(one.type, depth + 1);
      if (isLeaf(one.type) || inner) parts.push(`${one.name} ${inner}`);
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
      ? `{ ${Object.entries(value)
          .map(([key, one]) => `${key}: ${literal(one)}`)
          .join(', ')} }`
      : JSON.stringify(value);

const excerptOf = (told: string): string =>
  told.slice(Math.max(0, told.indexOf(canary) - 200), told.indexOf(canary) + 60);
