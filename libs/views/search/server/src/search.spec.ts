import { LearnWords } from './learn-words';
import { type Guest, eventually, openHouse, said } from '@plein/house';
import { partsOf } from './snippets';

const house = openHouse();

const SEARCH = `query ($text: String!, $kinds: [String!], $communityId: ID) {
  search(text: $text, kinds: $kinds, communityId: $communityId) {
    people { name } communities { name } correctedTo hasMore unknown { name value } counts { kind count } refinements { name value label }
    hits { id kind title statuses snippet { text hit } author { name } community { name } } } }`;
const PUBLISH = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;

const publish = async (as: Guest, text: string, communityId: string | null = null): Promise<string> => {
  const answer = await house.ask(as, PUBLISH, { input: { communityId, body: said(text) } });
  return answer['postPublish'].post.id as string;
};
const search = async (as: Guest, text: string, more: object = {}) =>
  (await house.ask(as, SEARCH, { text, ...more })).search;
const ids = (found: { hits: { id: string }[] }) => found.hits.map(({ id }) => id);

it('finds a post by a word in another form, in Dutch and in English', async () => {
  const [anna] = await house.people('Anna');
  const dutch = await publish(anna!, 'De fietsen staan achter het gebouw');
  const english = await publish(anna!, 'Everyone is running to the canteen');
  expect(ids(await search(anna!, 'fiets'))).toContain(dutch);
  expect(ids(await search(anna!, 'runs'))).toContain(english);
});

it('finds while somebody is still typing, without accents, and marks what it found', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Het privé-beleid over thuiswerkvergoeding staat vast');
  const found = await search(anna!, 'thuiswerkv');
  expect(ids(found)).toContain(id);
  expect(ids(await search(anna!, 'prive'))).toContain(id);
  const hit = found.hits.find((one: { id: string }) => one.id === id);
  expect(hit.author.name).toBe('Anna');
});

it('recognises a word that was typed wrong, and says what it looked for', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Nieuwe regels voor ouderschapsverlof');
  await house.app.get(LearnWords).learnWhatWasWritten();
  const found = await search(anna!, 'ouderschapsverlfo');
  expect(ids(found)).toEqual([id]);
  expect(found.correctedTo).toBe('ouderschapsverlof');
});

it('finds what a word was joined with, in front and behind, bent or not, and right after it was written', async () => {
  const [anna] = await house.people('Anna');
  const leave = await publish(anna!, 'Hoe vraag ik ouderschapsverlof aan?');
  const absence = await publish(anna!, 'De ziekteverzuimregistratie is vernieuwd');
  const schools = await publish(anna!, 'Alle basisscholen doen mee');
  const hospitals = await publish(anna!, 'De twee ziekenhuizen werken samen');
  const change = await publish(anna!, 'Een hele verandering');
  for (const [typed, id] of [
    ['verlof regeling', null],
    ['verlof', leave],
    ['verlof aan', leave],
    ['verzuim', absence],
    ['ziekteverzuim', absence],
    ['registratie vernieuwd', absence],
    ['school', schools],
    ['huis werken', hospitals],
    ['rand', null],
  ] as const)
    expect([typed, ids(await search(anna!, typed)).includes(id ?? change)]).toEqual([typed, id !== null]);
  const [hit] = (await search(anna!, 'verlof vraag')).hits;
  expect(
    hit.snippet.filter((part: { hit: boolean }) => part.hit).map(({ text }: { text: string }) => text),
  ).toEqual(['vraag', 'ouderschapsverlof']);
});

it('finds what stands apart, near each other, by the word that joins them', async () => {
  const [anna] = await house.people('Anna');
  const apart = await publish(anna!, 'Er komt een regeling voor fietsvergoedingen');
  const far = await publish(
    anna!,
    'De regeling van vorig jaar ging ook over andere dingen, zoals fietsvergoedingen',
  );
  const found = ids(await search(anna!, 'fietsvergoedingenregeling'));
  expect([found.includes(apart), found.includes(far)]).toEqual([true, false]);
});

it('puts the word itself above words that were joined with it', async () => {
  const [anna] = await house.people('Anna');
  const itself = await publish(anna!, 'Over de schildpadden in de vijver');
  const joined = await publish(anna!, 'Over de reuzenschildpadden in de vijver');
  expect(ids(await search(anna!, 'schildpadden'))).toEqual([itself, joined]);
});

it('finds people in spite of a typing mistake', async () => {
  const [anna] = await house.people('Anna', 'Willemijn van den Bosch');
  expect((await search(anna!, 'wilemijn')).people).toContainEqual({ name: 'Willemijn van den Bosch' });
  expect((await search(anna!, 'bosch')).people).toContainEqual({ name: 'Willemijn van den Bosch' });
});

it('finds a joined word that was written after the same was looked for', async () => {
  const [anna] = await house.people('Anna');
  const written: string[] = [];
  for (const said of ['De gevel is vuil', 'De gevelreiniging begint', 'Een nieuwe kantoorgevel']) {
    written.push(await publish(anna!, said));
    expect(ids(await search(anna!, 'gevel')).sort()).toEqual([...written].sort());
  }
});

it('never shows, counts or corrects to what the viewer may not read', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const secret = await house.community('Projectzwaluwstaart', { kind: 'secret', owner: [anna!] });
  await publish(anna!, 'De zwaluwstaartverbinding is geheim', secret.id);
  await house.app.get(LearnWords).learnWhatWasWritten();
  for (const typed of [
    'zwaluwstaartverbinding',
    'zwaluwstaartverbindin',
    'zwaluwstartverbinding',
    'projectzwaluwstaart',
  ])
    expect(await search(eve!, typed)).toEqual({
      people: [],
      communities: [],
      hits: [],
      correctedTo: null,
      hasMore: false,
      unknown: [],
      refinements: [],
      counts: ['page', 'question', 'post', 'comment'].map((kind) => ({ kind, count: 0 })),
    });
  expect((await search(anna!, 'zwaluwstartverbinding')).hits).toHaveLength(1);
  expect((await search(anna!, 'projectzwaluwstaart')).communities).toHaveLength(1);
});

it('forgets what was withdrawn', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Verdwijnwoord');
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id });
  await eventually(async () => ids(await search(anna!, 'verdwijnwoord')).length === 0);
});

it('hides a conversation with what it was about', async () => {
  const [anna] = await house.people('Anna');
  const rootId = await publish(anna!, 'Draadbegin');
  await house.ask(
    anna!,
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }`,
    { input: { rootId, body: said('Met een draadeindewoord erin') } },
  );
  expect((await search(anna!, 'draadeindewoord')).hits).toHaveLength(1);
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id: rootId });
  expect((await search(anna!, 'draadeindewoord')).hits).toEqual([]);
});

it('wants all the words, also while the last is being typed', async () => {
  const [anna] = await house.people('Anna');
  const both = await publish(anna!, 'De kwartaalborrel is in de wintertuin');
  for (let n = 0; n < 3; n++) await publish(anna!, `De wintertuin is dicht, keer ${n}`);
  expect(ids(await search(anna!, 'kwartaalborrel winter'))).toEqual([both]);
});

it('counts by kind, and gives more when more is asked', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const closed = await house.community('Dicht', { kind: 'closed', owner: [anna!] });
  const rootId = await publish(anna!, 'Telpaard een');
  await publish(anna!, 'Telpaard twee');
  await publish(anna!, 'Telpaard drie, voor ons', closed.id);
  await house.ask(
    anna!,
    `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { userErrors { code } } }`,
    { input: { rootId, body: said('Telpaard vier') } },
  );
  const counts = async (as: Guest, more: object = {}) =>
    (await search(as, 'telpaard', more)).counts.map(({ count }: { count: number }) => count);
  expect(await counts(anna!)).toEqual([0, 0, 3, 1]);
  expect(await counts(eve!)).toEqual([0, 0, 2, 1]);
  expect(await counts(eve!, { kinds: ['comment'] })).toEqual([0, 0, 2, 1]);
  const FIRST = `query ($first: Int!) { search(text: "telpaard", first: $first) { hasMore hits { id } } }`;
  for (const [first, hasMore] of [
    [2, true],
    [3, false],
  ] as const)
    expect((await house.ask(eve!, FIRST, { first })).search).toEqual({
      hasMore,
      hits: Array.from({ length: first }, () => ({ id: expect.any(String) })),
    });
});

it('finds a colleague by what they know, and nobody who may no longer come in', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben Kenner');
  await house.ask(
    ben!,
    `mutation ($input: ProfileReviseInput!) { profileRevise(input: $input) { userErrors { code } } }`,
    { input: { skills: ['Glas-in-lood restaureren'] } },
  );
  const names = async (text: string) =>
    (await search(anna!, text)).people.map(({ name }: { name: string }) => name);
  expect(await names('glas-in-lood')).toEqual(['Ben Kenner']);
  expect(await names('restaureeren')).toContain('Ben Kenner');
  await house.db.rows(`UPDATE person SET status = 'suspended' WHERE id = $1`, [ben!.id]);
  expect(await names('glas-in-lood')).toEqual([]);
  expect(await names('kenner')).toEqual([]);
});

it('corrects to a word that the viewer may read, not to a nearer one that they may not', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const secret = await house.community('Stil', { kind: 'secret', owner: [anna!] });
  await publish(anna!, 'Over de zonnebloemakkert', secret.id);
  const open = await publish(anna!, 'Over de zonnebloemakkers');
  await house.app.get(LearnWords).learnWhatWasWritten();
  const found = await search(eve!, 'zonnebloemakkertt');
  expect([ids(found), found.correctedTo]).toEqual([[open], 'zonnebloemakkers']);
});

it('asks for a bounded number of texts, however common the word', async () => {
  const [anna] = await house.people('Anna');
  await house.db.rows(
    `INSERT INTO content (id, kind, author_id, audience, language, body, text, post_type, created_at)
     SELECT uuid7(), 'post', $1, 'everyone', 'nl', '{"type":"doc","content":[]}', 'Alledaagswoord ' || n, 'update', now()
     FROM generate_series(1, 1500) n`,
    [anna!.id],
  );
  await house.db.rows('ANALYZE content');
  const found = await search(anna!, 'alledaagswoord');
  expect(found.hits.length).toBe(10);
  expect(found.counts).toContainEqual({ kind: 'post', count: 100 });
  await house.db.rows(`DELETE FROM content WHERE text LIKE 'Alledaagswoord%'`);
});

it('takes hostile words for words', async () => {
  const [anna] = await house.people('Anna');
  const typed = [
    '%%%%',
    "'; DROP TABLE content; --",
    '":*&|!()<->',
    '\u0001x',
    '-',
    '"',
    'a:b:c*',
    '\\',
    '_'.repeat(50),
    'x '.repeat(90),
  ];
  for (const text of typed) {
    const answer = await house.ask(anna!, SEARCH, { text });
    expect([text, answer.errors]).toEqual([text, undefined]);
  }
});

it('reads a long row of signs without blanks, and comments without end, in a moment', async () => {
  const [anna] = await house.people('Anna');
  const id = await publish(anna!, 'Zonnewijzer in de tuin');
  // PostgreSQL alone would be busy with either for minutes, and be stopped.
  for (const signs of ['a_', '<!-- ']) {
    await house.db.rows('UPDATE content SET text = text || repeat($2, 60000) WHERE id = $1', [id, signs]);
    expect(ids(await search(anna!, 'zonnewijzer'))).toEqual([id]);
  }
});

it('costs the same number of statements whatever it finds', async () => {
  const [anna] = await house.people('Anna');
  const count = async () => (await house.statements(() => search(anna!, 'telwoord'))).length;
  await publish(anna!, 'Telwoord nummer nul');
  await count();
  const one = await count();
  for (let i = 0; i < 12; i++) await publish(anna!, `Telwoord nummer ${i}`);
  await count();
  expect(await count()).toBe(one);
  expect(one).toBeLessThanOrEqual(12);
});

it('shows what looks like markup as what was written', async () => {
  const [anna] = await house.people('Anna');
  await publish(anna!, 'Schrijf <script>alert(1)</script> en <b>dan</b> haakjeswoord');
  const [hit] = (await search(anna!, 'haakjeswoord')).hits;
  expect(hit.snippet.map(({ text }: { text: string }) => text).join('')).toContain(
    '<script>alert(1)</script> en <b>dan</b> haakjeswoord',
  );
  expect(hit.snippet.filter((part: { hit: boolean }) => part.hit)).toEqual([
    { text: 'haakjeswoord', hit: true },
  ]);
});

it('cuts a snippet in plain and marked parts', () => {
  expect(partsOf('een \u0001woord\u0002 en \u0001nog\u0002')).toEqual([
    { text: 'een ', hit: false },
    { text: 'woord', hit: true },
    { text: ' en ', hit: false },
    { text: 'nog', hit: true },
  ]);
});

it('takes whatever signs somebody types, in whatever heap', async () => {
  const [anna] = await house.people('Anna');
  const signs = [...`-"()&|!:*<>'\\ aé1#@.%_`];
  // The same heaps each time: a simple sequence of numbers chooses them.
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const heaps = Array.from({ length: 300 }, () =>
    Array.from({ length: 1 + next(200) }, () => signs[next(signs.length)]!).join(''),
  );
  const alone = signs.map((sign) => sign.repeat(200));
  const mixed = ['-"', '-(', '!-', '"-', 'a-', '- -', '-or-'].map((some) => some.repeat(50));
  for (const text of [...heaps, ...alone, ...mixed]) {
    const { errors } = await house.ask(anna!, SEARCH, { text });
    expect([text, errors]).toEqual([text, undefined]);
  }
}, 60_000);

it('does what is typed: from, in, type, since, before, topics, exact words and without', async () => {
  const [anna, ben] = await house.people('Anna Filterman', 'Ben Zeefman');
  const room = await house.community('Filterzaal', { member: [anna!, ben!] });
  const PAGE = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`;
  const ofAnna = await publish(anna!, 'Een filterproef van mij #proefjes', room.id);
  const ofBen = await publish(ben!, 'Een proef met het filter, filterproef');
  const page = (
    await house.ask(anna!, PAGE, {
      input: { communityId: room.id, title: 'Filterproeven', body: said('Hoe een filterproef gaat') },
    })
  )['pagePublish'].page.id as string;
  const old = await publish(anna!, 'Een oude filterproef');
  await house.db.rows(`UPDATE content SET created_at = '2020-05-05' WHERE id = $1`, [old]);
  const question = (
    await house.ask(ben!, PUBLISH, {
      input: { postType: 'question', body: said('Wie doet de filterproef?') },
    })
  )['postPublish'].post.id as string;
  for (const [typed, expected] of [
    ['filterproef van:ben', [ofBen, question]],
    ['filterproef from:"Anna Filterman" in:filterzaal', [ofAnna, page]],
    ['filterproef van:ik', [ofAnna, page, old]],
    ['filterproef type:wiki', [page]],
    ['filterproef type:vraag', [question]],
    ['filterproef sinds:maand van:anna', [ofAnna, page]],
    ['filterproef before:2021', [old]],
    ['filterproef #proefjes', [ofAnna]],
    ['van:anna -#proefjes in:filterzaal', [page]],
    ['"het filter" van:ben', [ofBen]],
    ['filterproef -proef van:ben', [question]],
    ['in:filterzaal', [ofAnna, page]],
    ['van:ben type:question', [question]],
    ['-filterproef in:filterzaal', []],
    ['filterproef label:proefjes', [ofAnna]],
    ['filterproef -van:ben', [ofAnna, page, old]],
    ['filterproef -van:ben sinds:maand', [ofAnna, page]],
    ['filterproef -in:filterzaal -type:vraag van:"ben zeefman"', [ofBen]],
    ['filterproef in:filterzaal -type:wiki', [ofAnna]],
    ['filterproef sinds:jaar sinds:2019', [ofAnna, ofBen, page, question]],
    ['filterproef na:2019 voor:2021 voor:2030', [old]],
    ['filterproef status:onbeantwoord', [question]],
    ['filterproef -status:open van:ben', [ofBen]],
  ] as const)
    expect([typed, ids(await search(anna!, typed)).sort()]).toEqual([typed, [...expected].sort()]);
});

it('knows how it stands with questions, polls, threads and pages', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const room = await house.community('Standzaal', { owner: [anna!], member: [ben!] });
  const make = async (input: object) =>
    (await house.ask(anna!, PUBLISH, { input: { communityId: room.id, ...input } }))['postPublish'].post
      .id as string;
  const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
  const answer = async (as: Guest, rootId: string) =>
    (await house.ask(as, COMMENT, { input: { rootId, body: said('Zo zit dat') } }))['commentPublish'].comment
      .id as string;
  const poll = { options: ['Ja', 'Nee'], isMultiple: false, isAnonymous: false, hidesResult: false };
  const [open, asked, answered, choosing, chosen, closed, archived] = [
    await make({ postType: 'question', body: said('Standproef, weet iemand dat?') }),
    await make({ postType: 'question', body: said('Standproef, ik vul mezelf aan') }),
    await make({ postType: 'question', body: said('Standproef met antwoord #standen') }),
    await make({ postType: 'poll', body: said('Standproef kiezen'), poll }),
    await make({ postType: 'poll', body: said('Standproef gekozen'), poll }),
    await make({ body: said('Standproef dicht #standen') }),
    await make({ body: said('Standproef weg') }),
  ];
  await answer(anna!, asked!);
  const reply = await answer(ben!, answered!);
  await house.db.rows(`UPDATE poll SET closes_at = now() - interval '1 minute' WHERE content_id = $1`, [
    chosen,
  ]);
  await house.ask(
    anna!,
    `mutation ($id: ID!) { postCommentsClose(id: $id, reason: "Klaar") { userErrors { code } } }`,
    {
      id: closed,
    },
  );
  await house.ask(
    anna!,
    `mutation ($id: ID!) { postArchive(id: $id, archived: true) { userErrors { code } } }`,
    {
      id: archived,
    },
  );
  const PAGE = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`;
  const write = async (title: string) =>
    (await house.ask(anna!, PAGE, { input: { communityId: room.id, title, body: said('Standproef') } }))[
      'pagePublish'
    ].page.id as string;
  const [kept, left, stale] = [await write('Verzorgd'), await write('Verlaten'), await write('Vergeten')];
  await house.db.rows(`UPDATE role_assignment SET ended_at = now() WHERE scope = 'page' AND scope_id = $1`, [
    left,
  ]);
  await house.db.rows(`UPDATE content SET created_at = now() - interval '3 years' WHERE id = $1`, [stale]);
  for (const words of ['standproef ', ''])
    for (const [status, expected] of [
      ['open', [open, asked, choosing]],
      ['beantwoord', [answered]],
      ['gesloten', [chosen, closed]],
      ['gearchiveerd', [archived]],
      ['bijgehouden', [kept]],
      ['eigenaar', [kept, stale]],
      ['"zonder eigenaar"', [left]],
      ['verouderd', [stale]],
      ['verouderd status:unowned', [left, stale]],
      ['open type:peiling', [choosing]],
      ['open -type:poll', [open, asked]],
    ] as const) {
      const typed = `${words}in:standzaal status:${status}`;
      const found = await search(ben!, typed);
      expect([typed, ids(found).sort()]).toEqual([typed, [...expected].sort()]);
      const many = found.counts.reduce((sum: number, one: { count: number }) => sum + one.count, 0);
      // Counts are of every kind, whatever kinds are asked for.
      if (!typed.includes('type:')) expect([typed, many]).toEqual([typed, expected.length]);
    }
  // An answer that is taken back answers nothing.
  await house.ask(ben!, `mutation ($id: ID!) { commentWithdraw(id: $id) { userErrors { code } } }`, {
    id: reply,
  });
  expect(ids(await search(ben!, 'in:standzaal is:beantwoord'))).toEqual([]);
  const all = await search(ben!, 'standproef in:standzaal');
  expect(all.hits.find(({ id }: { id: string }) => id === left).statuses).toEqual(['unowned']);
  expect(all.refinements).toEqual([
    ...['open', 'closed', 'archived', 'kept', 'unowned', 'outdated'].map((status) => ({
      name: 'status',
      value: status,
      label: status,
    })),
    { name: 'topic', value: 'standen', label: 'standen' },
  ]);
});

it('finds what stands in several communities in each of them, and what was said to it', async () => {
  const [anna] = await house.people('Anna');
  const [here, there] = [
    await house.community('Hierzaal', { member: [anna!] }),
    await house.community('Daarzaal', { member: [anna!] }),
  ];
  const input = {
    communityId: here.id,
    alsoInIds: [there.id],
    postType: 'question',
    body: said('Tweezaalproef?'),
  };
  const id = (await house.ask(anna!, PUBLISH, { input }))['postPublish'].post.id as string;
  const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
  const reply = (
    await house.ask(anna!, COMMENT, { input: { rootId: id, body: said('Tweezaalproef, zeg ik') } })
  )['commentPublish'].comment.id as string;
  for (const [typed, expected] of [
    ['in:daarzaal', [id, reply]],
    ['in:hierzaal', [id, reply]],
    ['in:daarzaal in:hierzaal', [id, reply]],
    ['in:daarzaal status:open', [id]],
    ['in:daarzaal type:reactie', [reply]],
    ['tweezaalproef in:daarzaal', [id, reply]],
    ['tweezaalproef -in:daarzaal', []],
  ] as const)
    expect([typed, ids(await search(anna!, typed)).sort()]).toEqual([typed, [...expected].sort()]);
});

it('offers to narrow by what may be read only, and by what narrows', async () => {
  const [anna, ben, eve] = await house.people('Anna Smalman', 'Ben', 'Eve');
  const secret = await house.community('Smalkelder', { kind: 'secret', member: [anna!] });
  const room = await house.community('Smalzaal', { member: [anna!, ben!] });
  await publish(anna!, 'Versmalling geheim #smalgeheim', secret.id);
  await publish(anna!, 'Versmalling nog geheimer #smalgeheim', secret.id);
  await publish(ben!, 'Versmalling', room.id);
  await publish(anna!, 'Versmalling');
  const offered = async (as: Guest) =>
    (await search(as, 'versmalling')).refinements.map(({ name, label }: any) => `${name} ${label}`);
  expect(await offered(eve!)).toEqual(['in Smalzaal', 'from Anna Smalman', 'from Ben']);
  expect(await offered(anna!)).toEqual([
    'in Smalkelder',
    'in Smalzaal',
    'from Anna Smalman',
    'from Ben',
    'topic smalgeheim',
  ]);
  expect((await search(anna!, 'versmalling in:smalzaal')).refinements).toEqual([]);
  expect((await search(eve!, '#smalgeheim')).unknown).toEqual([{ name: 'topic', value: 'smalgeheim' }]);
  expect((await search(eve!, '#bestaatechtniet')).unknown).toEqual([
    { name: 'topic', value: 'bestaatechtniet' },
  ]);
  expect((await search(anna!, '#smalgeheim iets')).unknown).toEqual([]);
});

it('says which filter names nothing, and does not tell a secret community from one that is not there', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  await house.community('Fluisterzaal', { kind: 'secret', owner: [anna!] });
  const unknown = async (as: Guest, text: string) => (await search(as, text)).unknown;
  expect(await unknown(anna!, 'in:fluisterzaal')).toEqual([]);
  expect(await unknown(eve!, 'in:fluisterzaal')).toEqual([{ name: 'in', value: 'fluisterzaal' }]);
  expect(
    await unknown(eve!, 'verlof van:niemendal type:kat sinds:ooit status:blij -in:fluisterzaal'),
  ).toEqual([
    { name: 'from', value: 'niemendal' },
    { name: 'in', value: 'fluisterzaal' },
    { name: 'status', value: 'blij' },
    { name: 'type', value: 'kat' },
    { name: 'since', value: 'ooit' },
  ]);
});

it('suggests nothing that is only known from closed rooms, and says nothing by not suggesting', async () => {
  const [anna, eve] = await house.people('Anna', 'Eve');
  const secret = await house.community('Kelder', { kind: 'secret', owner: [anna!] });
  const open = await publish(anna!, 'Over de kastanjeboomgaard');
  const before = await search(eve!, 'kastanjebomgaard');
  // The word as it is typed wrong stands in a closed room: that must change nothing for who is outside.
  await publish(anna!, 'Wij schrijven kastanjebomgaard', secret.id);
  await house.app.get(LearnWords).learnWhatWasWritten();
  const after = await search(eve!, 'kastanjebomgaard');
  expect([ids(before), before.correctedTo]).toEqual([[open], 'kastanjeboomgaard']);
  expect(after).toEqual(before);
});

async function bring(as: Guest, name: string, bytes: Buffer): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const encoded = new Response(form);
  const response = await house.app.inject({
    method: 'POST',
    url: '/files',
    headers: { cookie: as.cookie, 'x-plein': '1', 'content-type': encoded.headers.get('content-type')! },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return response.json<{ id: string }>().id;
}

it('finds what stands in a file, for whoever may read a text that shows it, and for nobody else', async () => {
  const [anna, ben, eve] = await house.people('Anna', 'Ben', 'Eve');
  const closed = await house.community('Kluis', { kind: 'closed', owner: [anna!], member: [ben!] });
  const fileId = await bring(
    anna!,
    'Notulen_kersenpitoverleg.txt',
    Buffer.from('Over de abrikozenpitbehandeling'),
  );
  await house.settle();
  const FILES = `query ($text: String!) { search(text: $text) { fileCount correctedTo unknown { name } files {
    id name refused onId onKind snippet { text hit } author { name } community { name } } } }`;
  const files = async (as: Guest, text: string) => (await house.ask(as, FILES, { text })).search;
  // Nothing shows it yet: not even who brought it finds it.
  expect((await files(anna!, 'abrikozenpitbehandeling')).files).toEqual([]);
  const body = {
    ...said('Zie de bijlage'),
    content: [
      ...said('Zie de bijlage').content,
      { type: 'attachment', attrs: { fileId, name: 'x', size: 1, mime: 'text/plain' } },
    ],
  };
  const post = (await house.ask(anna!, PUBLISH, { input: { communityId: closed.id, body } }))['postPublish']
    .post.id;
  for (const typed of [
    'abrikozenpitbehandeling',
    'abrikozen',
    'kersenpitoverleg',
    'type:bestand behandeling',
    'in:kluis notulen',
  ]) {
    expect([typed, (await files(ben!, typed)).files[0]]).toMatchObject([
      typed,
      { id: fileId, onId: post, onKind: 'post' },
    ]);
    expect([typed, await files(eve!, typed)]).toEqual([
      typed,
      { fileCount: 0, files: [], correctedTo: null, unknown: [] },
    ]);
  }
  expect((await files(ben!, 'abrikozenpitbehandeling')).files[0].snippet).toContainEqual({
    text: 'abrikozenpitbehandeling',
    hit: true,
  });
  await house.ask(anna!, `mutation ($id: ID!) { postWithdraw(id: $id) { post { id } } }`, { id: post });
  expect((await files(ben!, 'abrikozenpitbehandeling')).files).toEqual([]);
});
