import { type Guest, openHouse, said } from '@plein/house';
import type { Document } from '@plein/document';
import { newId } from '@plein/platform/server';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import sharp from 'sharp';
import { type Fill, type Question, ask, everyField, forEachOf, roadsOf } from './testing/questions';

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

/** They would only close the door behind the one who knocks, and silence every question after them. */
const closing = ['signOut', 'sessionEnd'];

/** How somebody who was asked in learns of it, and says yes. */
const answersInvitation = ['membershipInvitations', 'waitingForMe', 'membershipAnswer', 'membershipRequest'];

/** A place and what is in it, with everything that leads there. */
interface Room {
  kind: 'closed' | 'secret';
  slug: string;
  communityId: string;
  pageId: string;
  /** Of everything that was written in it. */
  ids: string[];
  fileId: string;
}

interface Matrix {
  member: Guest;
  rooms: Room[];
  /** A page that everyone may read, and that a page in the secret room points at. */
  square: { communityId: string; postId: string; pageId: string };
  viewers: Record<string, Guest | null>;
}

let matrix: Matrix;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = house.app.get(GraphQLSchemaHost).schema;
  matrix = await furnish();
}, 120_000);

it('answers nobody who has not signed in, save for the few doors that lead in', async () => {
  const answered = new Set<string>();
  for (const [kind, field] of everyField(schema)) {
    const { query, variables } = ask(kind, field, plausible({}));
    const { errors } = await house.ask(null, query, variables);
    if (!errors?.includes('UNAUTHENTICATED')) answered.add(field.name);
  }
  expect([...answered].sort()).toEqual([...open].sort());
});

it('would notice: a member gets to see it', async () => {
  const told = new Set<string>();
  await forEachOf(questions(['query']), async (question) => {
    if ((await answerTo(matrix.member, question)).includes(canary)) told.add(question.name);
  });
  const shown = [
    'comment',
    'communities',
    'community',
    'communityPosts',
    'contentHistory',
    'conversation',
    'feed',
    'me',
    'notifications',
    'page',
    'pageByAddress',
    'pageCompare',
    'pageSuggest',
    'pageTree',
    'pageVersion',
    'pageVersions',
    'personPosts',
    'post',
    'search',
    'topicPosts',
    'topicSuggest',
    'wikiSpace',
    'wikiSpaces',
  ];
  expect(shown.filter((name) => !told.has(name))).toEqual([]);
}, 120_000);

it('counts nothing that may not be seen', async () => {
  const COUNTS = `query ($id: ID!) {
    page(id: $id) { backlinkCount }
    backlinks(id: $id) { edges { node { id } } }
    notificationCount
    wikiSpaces { id pageCount }
  }`;
  const counted = async (guest: Guest) => {
    const answer = await house.ask(guest, COUNTS, { id: matrix.square.pageId });
    const hidden = matrix.rooms.map(({ communityId }) => communityId);
    return {
      backlinks: [answer['page'].backlinkCount, answer['backlinks'].edges.length],
      waiting: answer['notificationCount'],
      wikis: (answer['wikiSpaces'] as { id: string }[]).filter(({ id }) => hidden.includes(id)).length,
    };
  };
  expect(await counted(matrix.member)).toMatchObject({ backlinks: [1, 1], wikis: matrix.rooms.length });
  for (const [who, viewer] of Object.entries(matrix.viewers))
    if (isIn(who))
      expect([who, await counted(viewer!)]).toEqual([
        who,
        // An invitation to each room still waits; what was about the rooms themselves is gone.
        { backlinks: [0, 0], waiting: who === 'somebody invited' ? matrix.rooms.length : 0, wikis: 0 },
      ]);
});

it('gives nothing of a closed or secret community to whoever is not in it', async () => {
  const before = await stateOfRooms();
  const leaks: string[] = [];
  for (const [who, viewer] of Object.entries(matrix.viewers)) {
    const hidden = hiddenFrom(who);
    // Whoever is not in at all gets no further than the door, whatever they name.
    const rooms = isIn(who) ? matrix.rooms : matrix.rooms.slice(0, 1);
    await forEachOf(questions(['query', 'mutation'], rooms), async (question) => {
      const mayAsk = answersInvitation.includes(question.name);
      // Who was asked in may know what for, and say yes; that is what an invitation is.
      if (closing.includes(question.name) || (who === 'somebody invited' && mayAsk)) return;
      const told = await answerTo(viewer, question);
      const found = [canary, ...hidden].find((secret) => told.includes(secret));
      if (found) leaks.push(`${question.name} told ${who}: ${around(told, found)}`);
      if (told.includes('internal'))
        leaks.push(`${question.name} broke for ${who}: ${told.slice(0, 300)} ${JSON.stringify(question)}`);
    });
  }
  expect(leaks).toEqual([]);
  expect(await stateOfRooms()).toEqual(before);
  for (const [who, viewer] of Object.entries(matrix.viewers))
    if (isIn(who)) expect((await house.ask(viewer, '{ me { person { id } } }')).errors).toBeUndefined();
}, 300_000);

it('answers the same about what is hidden as about what is not there', async () => {
  const outsider = matrix.viewers['an outsider']!;
  const secret = matrix.rooms.find(({ kind }) => kind === 'secret')!;
  const different: string[] = [];
  const all = everyField(schema)
    .filter(([, { name }]) => !closing.includes(name))
    .flatMap(([kind, field]) =>
      roadsOf(field)
        .filter(isOfSomething)
        .flatMap(({ road }) => [secret.communityId, ...secret.ids].map((id) => ({ kind, field, road, id }))),
    );
  await forEachOf(all, async ({ kind, field, road, id }) => {
    const about = async (one: string) =>
      (await answerTo(outsider, ask(kind, field, plausible({ road, id: one })))).replaceAll(one, 'id');
    const [hidden, absent] = [await about(id), await about(newId())];
    if (hidden !== absent)
      different.push(`${field.name} ${road.join('.')}: ${hidden.slice(0, 200)} | ${absent.slice(0, 200)}`);
  });
  expect(different).toEqual([]);
}, 120_000);

it('has these roads besides GraphQL, and no other', () => {
  const drawn: string = house.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  expect(drawn.match(/\/\S+ \(.+\)/g)).toEqual([
    '/healthz (GET, HEAD)',
    '/readyz (GET, HEAD)',
    '/graphql (GET, HEAD, POST)',
    '/files (POST)',
    '/:id (GET, HEAD)',
    '/feeds/:key (GET, HEAD)',
    '/rss (GET, HEAD)',
    '/mail/unsubscribe (POST)',
  ]);
});

it('gives nothing of it at the address of a news reader, save to a member', async () => {
  const told: string[] = [];
  for (const [who, guest] of [...Object.entries(matrix.viewers), ['a member', matrix.member] as const]) {
    if (guest === null || (who !== 'a member' && !isIn(who))) continue;
    const { feedAddressMake } = await house.ask(guest, 'mutation { feedAddressMake { address } }');
    const url = new URL(feedAddressMake.address).pathname;
    for (const end of ['', '/rss']) {
      const { statusCode, body } = await house.app
        .getHttpAdapter()
        .getInstance()
        .inject({ url: url + end });
      expect([who, statusCode]).toEqual([who, 200]);
      if (body.includes(canary)) told.push(who + end);
    }
  }
  expect(told).toEqual(['a member', 'a member/rss']);
});

it('gives a file of it to none of them, and does not say that it is there', async () => {
  const absent = newId();
  const ways = [
    { method: 'GET', url: '', headers: {} },
    { method: 'HEAD', url: '', headers: {} },
    { method: 'GET', url: '?w=320', headers: {} },
    { method: 'GET', url: '', headers: { range: 'bytes=0-10' } },
    { method: 'GET', url: '', headers: { 'if-none-match': '*' } },
  ] as const;
  const { member, rooms, viewers } = matrix;
  for (const { fileId } of rooms)
    for (const { method, url, headers } of ways) {
      const given = (guest: Guest | null, id: string) =>
        house.app.inject({
          method,
          url: `/files/${id}${url}`,
          headers: { ...headers, ...(guest ? { cookie: guest.cookie } : {}) },
        });
      expect([200, 206]).toContain((await given(member, fileId)).statusCode);
      for (const [who, viewer] of Object.entries(viewers)) {
        const [hidden, missing] = [await given(viewer, fileId), await given(viewer, absent)];
        const seen = ({
          statusCode,
          body,
          headers: { 'x-request-id': _, date: __, ...others },
        }: typeof hidden) => JSON.stringify([statusCode, body, others]);
        expect([who, seen(hidden)]).toEqual([who, seen(missing)]);
        expect(hidden.statusCode).toBe(isIn(who) ? 404 : 401);
      }
    }
});

it('lets none of them watch it, in whatever way they ask, or hear of it', async () => {
  const { rooms, member, viewers } = matrix;
  const named = rooms.flatMap(({ communityId, ids }) => [communityId, ...ids]);
  const topics = named.flatMap((id) => [
    `community:${id}`,
    `content:${id}`,
    `content:${id.toUpperCase()}`,
    `person:${id}`,
    `Content:${id}`,
    ` content:${id}`,
    `content:${id}:x`,
    `home:${id}`,
    `square:${id}`,
    id,
  ]);
  topics.push(`person:${member.id}`, '', 'content:', '*', 'home:home', '__proto__');
  const odd: unknown[] = [
    null,
    7,
    true,
    {},
    [],
    [topics[0]],
    { toString: () => topics[0] },
    Buffer.from(topics[0]!),
  ];
  const sockets = [];
  for (const [who, viewer] of Object.entries(viewers)) {
    if (!isIn(who)) {
      await expect(house.socket(viewer ?? { cookie: 'plein=nothing' })).rejects.toThrow('UNAUTHENTICATED');
      continue;
    }
    // A socket has a number of tries; whoever wants to know more opens another.
    for (let from = 0; from < topics.length; from += 60) {
      const socket = await house.socket(viewer!);
      for (const topic of [...topics.slice(from, from + 60), ...odd])
        expect([who, topic, await socket.emitWithAck('watch', topic)]).toEqual([who, topic, { ok: false }]);
      for (const event of ['signal', 'join', 'subscribe', 'unwatch', 'catch-up'])
        socket.emit(event, topics[0], { room: topics[0] });
      expect(await socket.emitWithAck('look', named)).toEqual([]);
      socket.onAny((event: string) => expect(event).toBe('signal'));
      for (const id of named.slice(0, 5)) socket.emit('typing', id, true);
      expect(await socket.emitWithAck('watch', 'home')).toMatchObject({ ok: true });
      sockets.push(socket);
    }
  }
  const insider = await house.socket(member);
  // What nobody else may read, nobody else sees somebody write in.
  for (const id of named) {
    await insider.emitWithAck('watch', `content:${id}`);
    insider.emit('typing', id, true);
  }
  for (const { communityId } of rooms) {
    expect(await insider.emitWithAck('watch', `community:${communityId}`)).toMatchObject({ ok: true });
    await house.ask(
      member,
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
      { input: { communityId, body: said(`Nog een ${lure} ${canary}`) } },
    );
  }
  // Everyone hears this one, and it comes after the others.
  await house.ask(
    member,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { body: said('Voor iedereen') } },
  );
  const isOfAll = ({ name, room }: { name: string; room: string }) =>
    name === 'post.published' && room === 'square';
  for (const socket of sockets) {
    while (!socket.heard.some(isOfAll)) await new Promise((tick) => setTimeout(tick, 10));
    expect(socket.heard.filter((signal) => !isOfAll(signal))).toEqual([]);
    socket.disconnect();
  }
  expect(insider.heard.length).toBeGreaterThanOrEqual(rooms.length);
}, 60_000);

const isIn = (who: string): boolean => who !== 'nobody' && who !== 'a suspended member';

/** What must not come back, besides the word itself: that it exists. A closed community may be known by name. */
const hiddenFrom = (who: string): string[] =>
  matrix.rooms.flatMap(({ kind, communityId, ids, fileId }) => [
    ...ids,
    fileId,
    ...(kind === 'secret' && who !== 'somebody invited' ? [communityId] : []),
  ]);

/** Two rooms: a secret one, and one that was still open when most of its texts were written. */
async function furnish(): Promise<Matrix> {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const [outsider, left, invited, suspended, moderator] = await house.people(
    'Outsider',
    'Left',
    'Invited',
    'Suspended',
    'Moderator',
  );
  const others = { left: left!, invited: invited!, suspended: suspended! };
  const plaza = await house.community('Plaza', { member: [anna!, ben!] });
  const pageId = await write(anna!, 'page', { communityId: plaza.id, title: 'Open', body: said('Open') });
  const postId = await write(anna!, 'post', { communityId: plaza.id, body: said('Open') });
  const rooms = [
    await room('secret', anna!, ben!, others, pageId),
    await room('closed', anna!, ben!, others, pageId),
  ];
  // In the open, texts that link to the pages of both rooms by their titles.
  const links = rooms.map(({ pageId: closed }) => closed);
  await house.ask(
    anna!,
    `mutation ($id: ID!, $body: Document!) { postRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
    { id: postId, body: titled(links) },
  );
  await write(anna!, 'comment', { rootId: postId, body: titled(links) });
  // And posts that quote what was said in them.
  for (const { ids } of rooms)
    await write(anna!, 'post', { communityId: plaza.id, body: said('Zie dit'), quotedId: ids[0] });
  await house.ask(
    anna!,
    `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) { userErrors { code } } }`,
    { id: pageId, input: { baseRevision: 1, title: 'Open', body: titled(links) } },
  );
  await house.settle();
  for (const { communityId } of rooms)
    await done(
      await house.ask(
        left!,
        'mutation ($id: ID!) { it: membershipLeave(communityId: $id) { userErrors { code } } }',
        { id: communityId },
      ),
    );
  await house.community('Elsewhere', { moderator: [moderator!] });
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [suspended!.id]);
  return {
    member: ben!,
    rooms,
    square: { communityId: plaza.id, postId, pageId },
    viewers: {
      nobody: null,
      'an outsider': outsider!,
      'somebody who left': left!,
      'somebody invited': invited!,
      'a suspended member': suspended!,
      'a moderator elsewhere': moderator!,
    },
  };
}

async function room(
  kind: Room['kind'],
  anna: Guest,
  ben: Guest,
  { left, invited, suspended }: Record<'left' | 'invited' | 'suspended', Guest>,
  pointedAt: string,
): Promise<Room> {
  const isSecret = kind === 'secret';
  const { id: communityId, slug } = await house.community(isSecret ? `${lure} ${canary}` : kind, {
    kind: isSecret ? kind : 'open',
    owner: [anna],
    member: [ben, left, suspended],
  });
  if (isSecret)
    await house.db.rows('UPDATE community SET purpose = $2, frame_in = $2, frame_out = $2 WHERE id = $1', [
      communityId,
      `${lure} ${canary}`,
    ]);
  const fileId = await picture(anna);
  const say = (words: string) => said(`${words} ${lure} ${canary} #${lure} #${lure}-${canary}`);
  // Found by its name, and by what stands in it.
  const attached = await bring(anna, `${lure}-${canary}.txt`, 'text/plain', Buffer.from(`${lure} ${canary}`));
  const post = await write(anna, 'post', {
    communityId,
    body: withFile(withPicture(say('Het'), fileId), attached),
  });
  const page = await write(anna, 'page', {
    communityId,
    title: `Pagina ${lure} ${canary}`,
    body: isSecret ? pointing(say('Over'), pointedAt) : say('Over'),
  });
  // Whoever left had a part in it; nothing of it may follow them.
  const ofLeft = await write(left, 'post', { communityId, body: say('Mijn') });
  await write(left, 'comment', { rootId: post, body: mentioning(say('Ook'), ben) });
  const comment = await write(ben, 'comment', { rootId: ofLeft, body: mentioning(say('Ja'), left) });
  await act(ben, `contentReact(id: "${ofLeft}", kind: "heart")`);
  // Older texts, and what was taken off the screen.
  await house.ask(
    anna,
    `mutation ($id: ID!, $body: Document!) { postRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
    { id: post, body: withFile(withPicture(say('Het herziene'), fileId), attached) },
  );
  await house.ask(
    anna,
    `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) { userErrors { code } } }`,
    {
      id: page,
      input: {
        baseRevision: 1,
        title: `Pagina ${lure} ${canary}`,
        body: isSecret ? pointing(say('Opnieuw over'), pointedAt) : say('Opnieuw over'),
        changeNote: `${lure} ${canary}`,
      },
    },
  );
  const withdrawn = await write(anna, 'post', { communityId, body: say('Weg') });
  await act(anna, `postWithdraw(id: "${withdrawn}")`);
  await act(anna, `membershipInvite(communityId: "${communityId}", personId: "${invited.id}")`);
  if (!isSecret) await act(anna, `communityRevise(id: "${communityId}", input: { kind: "closed" })`);
  const later = await write(ben, 'post', { communityId, body: say('Later') });
  return {
    kind,
    slug,
    communityId,
    pageId: page,
    ids: isSecret ? [post, page, ofLeft, comment, withdrawn, later] : [post, page, later],
    fileId,
  };
}

/** Brings a picture in, as a browser does. */
async function picture(as: Guest): Promise<string> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c9560a' } })
    .png()
    .toBuffer();
  return bring(as, 'p.png', 'image/png', bytes);
}

async function bring(as: Guest, name: string, type: string, bytes: Buffer): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
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

const withFile = (body: Document, fileId: string): Document => ({
  ...body,
  content: [
    ...body.content,
    { type: 'attachment', attrs: { fileId, name: 'bijlage.txt', size: 40, mime: 'text/plain' } },
  ],
});

const paragraph = (...content: object[]) => ({ type: 'paragraph', content }) as Document['content'][number];

const pointing = (body: Document, pageId: string): Document => ({
  ...body,
  content: [
    ...body.content,
    paragraph({ type: 'text', text: 'Zie', marks: [{ type: 'pageLink', attrs: { pageId, anchor: null } }] }),
  ],
});

const titled = (pageIds: string[]): Document => ({
  type: 'doc',
  content: pageIds.map((pageId) =>
    paragraph({
      type: 'text',
      text: `Pagina ${canary}`,
      marks: [{ type: 'pageLink', attrs: { pageId, anchor: null } }],
    }),
  ),
});

const mentioning = (body: Document, { id, name }: Guest): Document => ({
  ...body,
  content: [...body.content, paragraph({ type: 'mention', attrs: { id, label: name } })],
});

async function write(as: Guest, kind: 'post' | 'page' | 'comment', input: object): Promise<string> {
  const type = kind[0]!.toUpperCase() + kind.slice(1);
  const answer = await house.ask(
    as,
    `mutation ($input: ${type}PublishInput!) { it: ${kind}Publish(input: $input) { ${kind} { id } userErrors { code } } }`,
    { input },
  );
  await done(answer);
  return answer['it'][kind].id as string;
}

const act = async (as: Guest, what: string): Promise<void> =>
  done(await house.ask(as, `mutation { it: ${what} { userErrors { code } } }`));

/** The room is only as full as what was put in it. */
async function done(answer: Awaited<ReturnType<typeof house.ask>>): Promise<void> {
  expect([answer.errors, answer['it']?.userErrors]).toEqual([undefined, []]);
}

const stateOfRooms = () =>
  house.db.rows(
    `SELECT c.id, c.text, c.title, c.parent_id, c.withdrawn_at, c.revision, c.reaction_counts, c.comment_count,
       m.name, m.kind, m.purpose, m.archived_at, m.member_count
     FROM content c JOIN community m ON m.id = c.community_id WHERE m.id = ANY($1::uuid[]) ORDER BY c.id`,
    [matrix.rooms.map(({ communityId }) => communityId)],
  );

async function answerTo(viewer: Guest | null, { query, variables }: Question): Promise<string> {
  const { body } = await house.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(viewer ? { cookie: viewer.cookie } : {}) },
    payload: JSON.stringify({ query, variables }),
  });
  return body.toLowerCase();
}

/**
 * Every question and act there is: bare, with all that can be filled in, and once for every id that it could be
 * tried with, in every place, while the other places hold what everyone may touch.
 */
function* questions(kinds: Question['kind'][], rooms = matrix.rooms): Generator<Question> {
  for (const [kind, field] of everyField(schema)) {
    if (!kinds.includes(kind)) continue;
    const places = roadsOf(field);
    for (const { slug } of rooms)
      if (places.some(({ type }) => type === 'String')) {
        yield ask(kind, field, plausible({ slug }));
        yield ask(kind, field, plausible({ slug, isFull: true }));
      }
    yield ask(kind, field, plausible({}));
    for (const { road } of places.filter(isOfSomething))
      for (const { communityId, ids } of rooms)
        for (const id of [communityId, ...ids]) yield ask(kind, field, plausible({ road, id }));
  }
}

/** A place for the id of something that is there: not for one that a browser makes, and not for the end of a list. */
const isOfSomething = ({ type, road }: { type: string; road: string[] }): boolean =>
  type === 'ID' && road.join() !== 'input,id' && road.join() !== 'after';

/** A likely value for every place; `id` stands at `road`. What need not be there is left out, unless it shall be full. */
function plausible({
  road,
  id,
  slug,
  isFull,
}: {
  road?: string[];
  id?: string;
  slug?: string;
  isFull?: boolean;
}): Fill {
  return (type, at, isRequired) => {
    const name = at.at(-1)!;
    if (at.join() === road?.join()) return id;
    if (!isRequired && !(isFull && name !== 'after')) return undefined;
    if (type === 'ID') {
      // A made-up id would make something new instead of touching what is there.
      if (at.length > 1 && name === 'id') return undefined;
      const { square, member } = matrix;
      return /person/i.test(name)
        ? member.id
        : /page|parent|after/i.test(name)
          ? square.pageId
          : /^(id|rootId)$/.test(name)
            ? square.postId
            : square.communityId;
    }
    if (type === 'Int') return name === 'first' ? 20 : 1;
    if (type === 'Boolean') return true;
    if (type === 'Document') return said('Zomaar wat');
    if (type === 'DraftText') return { body: lure };
    if (type === 'DateTime') return '2030-01-01T00:00:00Z';
    const known: Record<string, string | string[] | undefined> = {
      tab: 'for-you',
      view: 'open',
      level: 'normal',
      kind: 'thumb',
      kinds: ['page', 'post', 'comment'],
      scope: 'community',
      role: 'owner',
      email: 'iemand@plein.example',
      language: 'nl',
      handle: matrix.member.handle,
      slug,
      community: slug,
      path: `pagina-${lure}-${canary}`,
    };
    return known[name] ?? lure;
  };
}

const around = (told: string, found: string): string =>
  told.slice(Math.max(0, told.indexOf(found) - 200), told.indexOf(found) + 60);
