import { type Colleague, say, startCommunity } from './square';

type Node = { type: string; [rest: string]: unknown };
const paragraph = (text: string): Node => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const document = (...content: Node[]) => ({ type: 'doc', content });
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** The beginning of a film: enough to know it by, and to show where it plays. */
const film = Buffer.from(
  '1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878102428581021853806701ffffffffffffff',
  'hex',
);

/** A post in every state it can be in, in one place. @returns where to look. */
export async function everyState(
  who: Colleague,
  place: { id: string; slug: string },
): Promise<{ posts: string[]; feed: string }> {
  const publish = async (words: string, more: object = {}, extra: Node[] = []): Promise<string> => {
    const input = { communityId: place.id, body: document(paragraph(words), ...extra), ...more };
    const { postPublish } = await who.ask(
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
      { input },
    );
    if (!postPublish.post) throw new Error(JSON.stringify(postPublish.userErrors));
    return postPublish.post.id;
  };
  const act = async (mutation: string, variables: object): Promise<void> => {
    const [answer] = Object.values(await who.ask(mutation, variables)) as [{ userErrors: object[] }];
    if (answer.userErrors.length) throw new Error(JSON.stringify(answer.userErrors));
  };
  const poll = { isMultiple: false, hidesResult: false, isAnonymous: true, closesAt: tomorrow() };

  const closed = await publish('Qsa');
  await act(`mutation ($id: ID!) { postCommentsClose(id: $id, reason: "Qsb") { userErrors { code } } }`, {
    id: closed,
  });
  const archived = await publish('Qsc');
  await act(`mutation ($id: ID!) { postArchive(id: $id, archived: true) { userErrors { code } } }`, {
    id: archived,
  });
  const pinned = await publish('Qsd');
  await act(
    `mutation ($id: ID!, $until: DateTime) { postPin(id: $id, until: $until) { userErrors { code } } }`,
    {
      id: pinned,
      until: tomorrow(),
    },
  );
  const uploaded = await who.context.request.post('/files', {
    headers: { 'x-plein': '1' },
    multipart: { file: { name: 'qse.webm', mimeType: 'video/webm', buffer: film } },
  });
  if (!uploaded.ok()) throw new Error(await uploaded.text());
  const file = (await uploaded.json()) as { id: string; name: string; mime: string; size: number };
  const attrs = { fileId: file.id, name: file.name, mime: file.mime, size: file.size };
  await publish('Qse', {}, [{ type: 'attachment', attrs }]);
  await publish('Qsf', { postType: 'poll', poll: { ...poll, options: ['Qsg', 'Qsh'] } });
  await publish('Qsi', { postType: 'question' });
  await publish('Qsj', { postType: 'announcement', mustRead: { until: tomorrow() } });
  await publish('', {
    postType: 'story',
    body: document(),
    story: { situation: 'Qsk', did: 'Qsl', brought: 'Qsm', askMe: 'Qsn' },
  });
  const quoted = await publish('Qso');
  await publish('Qsp', { quotedId: quoted });
  await publish('Qsq', { quotedId: await publish('Qsr') });
  const elsewhere = await startCommunity(who, `Zyw ${Date.now()}`);
  const moved = await say(who, 'Qst', elsewhere.id);
  await act(`mutation ($id: ID!, $to: ID!) { postMove(id: $id, communityId: $to) { userErrors { code } } }`, {
    id: moved,
    to: place.id,
  });
  await act(
    `mutation ($input: PostPublishInput!, $draft: DraftText!, $at: DateTime!) {
      postSchedule(input: $input, draft: $draft, publishAt: $at) { userErrors { code } }
    }`,
    {
      input: { communityId: place.id, body: document(paragraph('Qsu')) },
      draft: { body: document(paragraph('Qsu')), postType: 'update', communityId: place.id },
      at: tomorrow(),
    },
  );
  for (const [id, remindAt] of [
    [closed, tomorrow()],
    [moved, null],
  ])
    await act(
      `mutation ($id: ID!, $at: DateTime) { contentSave(contentId: $id, remindAt: $at) { userErrors { code } } }`,
      {
        id,
        at: remindAt,
      },
    );
  return { posts: [closed, archived, moved].map((id) => `/p/${id}`), feed: `/c/${place.slug}` };
}
