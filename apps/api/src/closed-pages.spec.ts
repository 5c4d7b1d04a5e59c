import type { Document } from '@plein/document';
import { type Guest, openHouse } from '@plein/house';

/*
 * A link to a page carries its title. Whoever may not read the page reads "besloten pagina" wherever the text goes,
 * finds nothing by the words of the title, and loses none of it for others by editing.
 */
const house = openHouse();

const secret = 'Overnamegesprek';
const linking = (pageId: string, ...words: string[]): Document => ({
  type: 'doc',
  content: [
    ...words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Zie ' },
        // Somebody made half of the title bold: two stretches, one link.
        { type: 'text', text: secret, marks: [link(pageId), { type: 'bold' }] },
        { type: 'text', text: ' 2027', marks: [link(pageId)] },
        { type: 'text', text: ' voor wie wat doet.' },
      ],
    },
  ],
});
const link = (pageId: string) => ({ type: 'pageLink', attrs: { pageId, anchor: null } });
const naming = (body: Document, { id, name }: Guest): Document => ({
  ...body,
  content: [
    ...body.content,
    { type: 'paragraph', content: [{ type: 'mention', attrs: { id, label: name } }] },
  ],
});

async function write(as: Guest, kind: 'post' | 'page' | 'comment', input: object): Promise<string> {
  const type = kind[0]!.toUpperCase() + kind.slice(1);
  const answer = await house.ask(
    as,
    `mutation ($input: ${type}PublishInput!) { it: ${kind}Publish(input: $input) { ${kind} { id } userErrors { code } } }`,
    { input },
  );
  return answer['it'][kind].id as string;
}
const revise = (as: Guest, id: string, baseRevision: number, body: Document) =>
  house.ask(
    as,
    `mutation ($id: ID!, $input: PageReviseInput!) { pageRevise(id: $id, input: $input) { page { body } userErrors { code } } }`,
    { id, input: { title: 'Draaiboek', baseRevision, body } },
  );
const found = async (as: Guest, text: string) =>
  (
    await house.ask(
      as,
      `query ($text: String!) { search(text: $text) { hits { id title snippet { text } } } }`,
      { text },
    )
  )['search'].hits as { id: string }[];

async function stage() {
  const anna = await house.person('Anna');
  const ben = await house.person('Ben', { language: 'en' });
  const closed = await house.community('Directie', { kind: 'closed', owner: [anna] });
  const open = await house.community('Iedereen', { member: [anna, ben] });
  const target = await write(anna, 'page', {
    communityId: closed.id,
    title: `${secret} 2027`,
    body: linking(open.id),
  });
  const post = await write(anna, 'post', {
    communityId: open.id,
    postType: 'question',
    body: naming(linking(target, `Berichtwoord${anna.id.slice(0, 8)}`), ben),
  });
  await house.ask(
    anna,
    `mutation ($id: ID!, $body: Document!) { postRevise(id: $id, input: { body: $body }) { userErrors { code } } }`,
    {
      id: post,
      body: naming(linking(target, 'Herzien'), ben),
    },
  );
  const comment = await write(anna, 'comment', { rootId: post, body: linking(target) });
  const page = await write(anna, 'page', { communityId: open.id, title: 'Draaiboek', body: linking(target) });
  await revise(anna, page, 1, linking(target, 'Eerst dit'));
  await house.settle();
  const everywhere = async (as: Guest) => {
    const answer = await house.ask(
      as,
      `query ($post: ID!, $comment: ID!, $page: ID!, $community: ID!, $author: ID!) {
        feed(tab: "for-you") { edges { node { id body latestComments { body } comments(first: 5) { edges { node { body } } } } } }
        communityPosts(communityId: $community) { edges { node { id body latestComments { body } } } }
        personPosts(personId: $author) { edges { node { id body } } }
        post(id: $post) { body latestComments { body } comments(first: 5) { edges { node { body } } } }
        contentHistory(id: $post) { edges { node { body } } }
        comment(id: $comment) { body }
        conversation(rootId: $post) { body comments(first: 5) { edges { node { body } } } }
        page(id: $page) { body }
        pageVersion(id: $page, number: 1) { body }
        pageCompare(id: $page, a: 1, b: 2) { diff before { body } after { body } }
        waitingForMe { title }
        notifications(view: "open") { edges { node { excerpt } } }
      }`,
      { post, comment, page, community: open.id, author: anna.id },
    );
    expect(answer.errors).toBeUndefined();
    return answer;
  };
  return { anna, ben, closed, open, target, post, comment, page, everywhere };
}

it('says so in every place where a text is read, to whom the page is closed, and to nobody else', async () => {
  const { anna, ben, everywhere } = await stage();
  const told = await everywhere(ben);
  for (const [place, answer] of Object.entries(told)) {
    const text = JSON.stringify(answer);
    if (['status', 'errors'].includes(place)) continue;
    expect([place, text.includes(secret) || text.includes('2027')]).toEqual([place, false]);
    expect([place, text.includes('restricted page')]).toEqual([place, true]);
  }
  const mine = await everywhere(anna);
  for (const [place, answer] of Object.entries(mine))
    if (!['waitingForMe', 'notifications', 'status', 'errors'].includes(place))
      expect([place, JSON.stringify(answer).includes(secret)]).toEqual([place, true]);
});

it('costs a feed no statement more, and other questions one for each floor of the answer', async () => {
  const { anna, ben, post } = await stage();
  const FEED = `{ feed(tab: "for-you") { edges { node { body latestComments { body } } } } }`;
  expect(await house.statements(() => house.ask(ben, FEED))).toHaveLength(3);
  const READ = `query ($id: ID!) { post(id: $id) { body comments(first: 20) { edges { node { body } } } } }`;
  for (let n = 0; n < 3; n++) await write(anna, 'comment', { rootId: post, body: linking(post) });
  const few = await house.statements(() => house.ask(ben, READ, { id: post }));
  expect(few.filter((sql) => sql.includes('page.audience'))).toHaveLength(2);
});

it('is found by no word of the title, until everyone may read the page', async () => {
  const { anna, ben, target, open, closed, post, page, comment } = await stage();
  const hits = async (as: Guest) =>
    (await found(as, secret)).map(({ id }) => id).filter((id) => [post, page, comment].includes(id));
  expect(await hits(ben)).toEqual([]);
  const rest = await found(ben, 'draaiboek');
  expect(JSON.stringify(rest)).not.toContain(secret);
  await house.ask(
    anna,
    `mutation ($id: ID!) { communityRevise(id: $id, input: { kind: "open" }) { userErrors { code } } }`,
    {
      id: closed.id,
    },
  );
  await house.settle();
  expect(new Set(await hits(ben))).toEqual(new Set([post, page, comment]));
  await house.ask(
    anna,
    `mutation ($id: ID!) { communityRevise(id: $id, input: { kind: "closed" }) { userErrors { code } } }`,
    {
      id: closed.id,
    },
  );
  await house.settle();
  expect(await hits(ben)).toEqual([]);
  await house.ask(
    anna,
    `mutation ($id: ID!, $to: ID!) { pageMove(id: $id, input: { communityId: $to }) { userErrors { code } } }`,
    { id: target, to: open.id },
  );
  await house.settle();
  expect(new Set(await hits(ben))).toEqual(new Set([post, page, comment]));
});

it('loses nothing when somebody edits who could not read it', async () => {
  const { anna, ben, page } = await stage();
  const READ = `query ($id: ID!) { page(id: $id) { revision body } }`;
  const seen = (await house.ask(ben, READ, { id: page }))['page'];
  const edited: Document = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Van Ben' }] }, ...seen.body.content],
  };
  const answer = (await revise(ben, page, seen.revision, edited))['pageRevise'];
  expect(answer.userErrors).toEqual([]);
  expect(JSON.stringify(answer)).not.toContain(secret);
  const after = JSON.stringify((await house.ask(anna, READ, { id: page }))['page'].body);
  expect(after).toContain('Van Ben');
  expect(after).toContain(secret);
  expect(after).not.toContain('restricted page');
});
