import { topicOf } from '@plein/contract';
import { type Guest, eventually, openHouse, said } from '@plein/house';
import type { Community } from '@plein/kernel/server';
import { GraphQLSchemaHost } from '@nestjs/graphql';

/*
 * Whatever one person does, those who look at it notice. Every mutation is tried before somebody who watches: the
 * room where it shows has to hear of it, after the change can be read. A new mutation has to be entered here.
 */
const house = openHouse();

interface Stage {
  anna: Guest;
  ben: Guest;
  eve: Guest;
  admin: Guest;
  community: Community;
  closed: Community;
  post: string;
  comment: string;
  page: string;
}

interface Trial {
  as: (stage: Stage) => Guest;
  /** The mutation with its arguments; an array: what goes before, and then the mutation itself. */
  act: (stage: Stage) => string | [before: (() => Promise<unknown>) | string, act: string];
  /** Where it is noticed, and by whom; an owner when left out. */
  at: (stage: Stage) => string;
  by?: (stage: Stage) => Guest;
}

const anna = ({ anna: one }: Stage) => one;
const ben = ({ ben: one }: Stage) => one;
const eve = ({ eve: one }: Stage) => one;
const admin = ({ admin: one }: Stage) => one;
const body = (text: string) => JSON.stringify(said(text)).replace(/"(\w+)":/g, '$1:');
const atPost = ({ post }: Stage) => topicOf.content(post);
const atPage = ({ page }: Stage) => topicOf.content(page);
const inCommunity = ({ community }: Stage) => topicOf.community(community.id);
const inClosed = ({ closed }: Stage) => topicOf.community(closed.id);
const ofAnna = (stage: Stage) => topicOf.person(stage.anna.id);
const ofBen = (stage: Stage) => topicOf.person(stage.ben.id);
const quoted = (text: string) => JSON.stringify(text);

const inbox = async ({ anna: owner, ben: member, post }: Stage) => {
  await run(member, `commentPublish(input: { rootId: "${post}", body: ${body('Ik ook')} })`);
  await house.settle();
  const found = await house.ask(owner, '{ notifications(view: "open") { edges { node { id } } } }');
  return found['notifications'].edges[0].node.id as string;
};
let remembered = '';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

const waiting = '01900000-0000-7000-8000-000000000001';
const quoting = '01900000-0000-7000-8000-000000000002';
const scheduled =
  ({ ben: author, community }: Stage) =>
  async () => {
    const input = JSON.stringify({ communityId: community.id, body: said('Straks') });
    await house.db.rows(
      `INSERT INTO scheduled_post (id, author_id, publish_at, input, draft) VALUES ($1, $2, now() + interval '1 day', $3, '{}')
       ON CONFLICT (id) DO UPDATE SET author_id = excluded.author_id, input = excluded.input, withdrawn_at = NULL, published_id = NULL`,
      [waiting, author.id, input],
    );
  };

const trials: Record<string, Trial> = {
  postPublish: {
    as: ben,
    act: ({ community }) => `postPublish(input: { communityId: "${community.id}", body: ${body('Nieuw')} })`,
    at: inCommunity,
  },
  postRevise: {
    as: anna,
    act: ({ post }) => `postRevise(id: "${post}", input: { body: ${body('Anders')} })`,
    at: atPost,
    by: ben,
  },
  postWithdraw: { as: anna, act: ({ post }) => `postWithdraw(id: "${post}")`, at: inCommunity, by: ben },
  postCommentsClose: {
    as: anna,
    act: ({ post }) => `postCommentsClose(id: "${post}", reason: "Het is beantwoord")`,
    at: atPost,
    by: ben,
  },
  postCommentsOpen: {
    as: anna,
    act: ({ post }) => [
      `postCommentsClose(id: "${post}", reason: "Klaar")`,
      `postCommentsOpen(id: "${post}")`,
    ],
    at: atPost,
    by: ben,
  },
  postArchive: {
    as: anna,
    act: ({ post }) => `postArchive(id: "${post}", archived: true)`,
    at: inCommunity,
    by: ben,
  },
  postMove: {
    as: anna,
    act: ({ post }) => `postMove(id: "${post}", communityId: null)`,
    at: inCommunity,
    by: ben,
  },
  postShare: {
    as: anna,
    act: ({ post, closed }) => `postShare(id: "${post}", communityId: "${closed.id}")`,
    at: inClosed,
    by: ben,
  },
  postUnshare: {
    as: anna,
    act: ({ post, closed }) => [
      `postShare(id: "${post}", communityId: "${closed.id}")`,
      `postUnshare(id: "${post}", communityId: "${closed.id}")`,
    ],
    at: inClosed,
    by: ben,
  },
  postPin: { as: anna, act: ({ post }) => `postPin(id: "${post}")`, at: inCommunity, by: ben },
  postUnpin: {
    as: anna,
    act: ({ post }) => [`postPin(id: "${post}")`, `postUnpin(id: "${post}")`],
    at: inCommunity,
    by: ben,
  },
  postQuoting: {
    as: anna,
    act: ({ post }) => `postQuoting(id: "${post}", quoting: "closed")`,
    at: atPost,
    by: ben,
  },
  postPreviewLeaveOut: {
    as: anna,
    act: ({ post }) => [
      `postRevise(id: "${post}", input: { body: ${body('Zie https://bakker.example/brood')} })`,
      `postPreviewLeaveOut(id: "${post}", leftOut: true)`,
    ],
    at: ofAnna,
  },
  quoteTakeBack: {
    as: anna,
    act: ({ community, ben: other, post }) => [
      async () => {
        const input = `{ id: "${quoting}", communityId: "${community.id}", quotedId: "${post}", body: ${body('Zie')} }`;
        await run(other, `postPublish(input: ${input})`);
      },
      `quoteTakeBack(id: "${quoting}", takenBack: true)`,
    ],
    at: () => topicOf.content(quoting),
    by: ben,
  },
  postRestore: {
    as: anna,
    act: ({ post }) => [`postWithdraw(id: "${post}")`, `postRestore(id: "${post}")`],
    at: inCommunity,
    by: ben,
  },
  commentPublish: {
    as: ben,
    act: ({ post }) => `commentPublish(input: { rootId: "${post}", body: ${body('Ja')} })`,
    at: atPost,
  },
  commentRevise: {
    as: ben,
    act: ({ comment }) => `commentRevise(id: "${comment}", input: { body: ${body('Nee')} })`,
    at: atPost,
  },
  commentWithdraw: { as: ben, act: ({ comment }) => `commentWithdraw(id: "${comment}")`, at: atPost },
  commentRestore: {
    as: ben,
    act: ({ comment }) => [`commentWithdraw(id: "${comment}")`, `commentRestore(id: "${comment}")`],
    at: atPost,
  },
  contentReact: {
    as: ben,
    act: ({ comment }) => `contentReact(id: "${comment}", kind: "heart")`,
    at: atPost,
  },
  pollVote: {
    as: ben,
    act: (stage) => [
      async () => void (remembered = await aPoll(stage)),
      'pollVote(postId: "$REMEMBERED", options: [1])',
    ],
    at: inCommunity,
  },
  pollClose: {
    as: anna,
    act: (stage) => [async () => void (remembered = await aPoll(stage)), 'pollClose(postId: "$REMEMBERED")'],
    at: inCommunity,
    by: ben,
  },
  mustReadConfirm: {
    as: ben,
    act: (stage) => [
      async () => void (remembered = await anAnnouncement(stage)),
      'mustReadConfirm(postId: "$REMEMBERED")',
    ],
    at: ofAnna,
  },
  mustReadRemind: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await anAnnouncement(stage)),
      'mustReadRemind(postId: "$REMEMBERED")',
    ],
    at: ofAnna,
  },
  pagePublish: {
    as: ben,
    act: ({ community }) =>
      `pagePublish(input: { communityId: "${community.id}", title: "Nieuw", body: ${body('x')} })`,
    at: inCommunity,
  },
  pageRevise: {
    as: ben,
    act: ({ page }) =>
      `pageRevise(id: "${page}", input: { baseRevision: 1, title: "Anders", body: ${body('y')} })`,
    at: atPage,
  },
  pageRestoreVersion: {
    as: ben,
    act: ({ page }) => [
      `pageRevise(id: "${page}", input: { baseRevision: 1, title: "Anders", body: ${body('y')} })`,
      `pageRestoreVersion(id: "${page}", number: 1)`,
    ],
    at: atPage,
  },
  pageMove: {
    as: ben,
    act: (stage) => [
      async () => void (remembered = await made(stage.anna, aPage(stage.community, 'Boven'), 'page')),
      `pageMove(id: "${stage.page}", input: { parentId: "$REMEMBERED" })`,
    ],
    at: inCommunity,
  },
  pageWithdraw: { as: anna, act: ({ page }) => `pageWithdraw(id: "${page}")`, at: inCommunity, by: ben },
  pageRestore: {
    as: anna,
    act: ({ page }) => [`pageWithdraw(id: "${page}")`, `pageRestore(id: "${page}")`],
    at: inCommunity,
    by: ben,
  },
  communityStart: {
    as: anna,
    act: (stage) =>
      `communityStart(input: { name: "Nieuw", kind: "open", purpose: "x", deputyId: "${stage.ben.id}" })`,
    at: ofBen,
    by: ben,
  },
  communityRevise: {
    as: anna,
    act: ({ community }) => `communityRevise(id: "${community.id}", input: { purpose: "Anders" })`,
    at: inCommunity,
    by: ben,
  },
  communityArchive: {
    as: anna,
    act: ({ community }) => `communityArchive(id: "${community.id}", archived: true)`,
    at: inCommunity,
    by: ben,
  },
  membershipJoin: {
    as: eve,
    act: ({ community }) => `membershipJoin(communityId: "${community.id}")`,
    at: inCommunity,
  },
  membershipRequest: {
    as: eve,
    act: ({ closed }) => `membershipRequest(communityId: "${closed.id}")`,
    at: inClosed,
  },
  membershipAdmit: {
    as: anna,
    act: (stage) => [
      () => run(stage.eve, `membershipRequest(communityId: "${stage.closed.id}")`),
      `membershipAdmit(communityId: "${stage.closed.id}", personId: "${stage.eve.id}", admitted: true)`,
    ],
    at: ({ eve: one }) => topicOf.person(one.id),
    by: eve,
  },
  membershipInvite: {
    as: anna,
    act: (stage) => `membershipInvite(communityId: "${stage.closed.id}", personId: "${stage.eve.id}")`,
    at: ({ eve: one }) => topicOf.person(one.id),
    by: eve,
  },
  muteStart: {
    as: ben,
    act: ({ anna: one }) => `muteStart(input: { kind: "person", target: "${one.id}" })`,
    at: ofBen,
    by: ben,
  },
  muteEnd: { as: ben, act: () => 'muteEnd(kind: "word", target: "taart")', at: ofBen, by: ben },
  postSchedule: {
    as: ben,
    act: () => `postSchedule(input: { body: ${body('Later')} }, publishAt: "${tomorrow()}", draft: $draft)`,
    at: ofBen,
    by: ben,
  },
  postReschedule: {
    as: ben,
    act: (stage) => [scheduled(stage), `postReschedule(id: "${waiting}", publishAt: "${tomorrow()}")`],
    at: ofBen,
    by: ben,
  },
  postUnschedule: {
    as: ben,
    act: (stage) => [scheduled(stage), `postUnschedule(id: "${waiting}", unscheduled: true)`],
    at: ofBen,
    by: ben,
  },
  scheduledPublish: {
    as: ben,
    act: (stage) => [scheduled(stage), `scheduledPublish(id: "${waiting}")`],
    at: inCommunity,
  },
  contentSave: { as: ben, act: ({ post }) => `contentSave(contentId: "${post}")`, at: ofBen, by: ben },
  contentUnsave: { as: ben, act: ({ post }) => `contentUnsave(contentId: "${post}")`, at: ofBen, by: ben },
  feedAddressMake: { as: ben, act: () => 'feedAddressMake', at: ofBen, by: ben },
  feedAddressRevoke: { as: ben, act: () => 'feedAddressRevoke', at: ofBen, by: ben },
  todayVisit: { as: ben, act: () => 'todayVisit', at: ofBen, by: ben },
  communityVisit: {
    as: ben,
    act: ({ community }) => `communityVisit(communityId: "${community.id}")`,
    at: ofBen,
    by: ben,
  },
  membershipAnswer: {
    as: eve,
    act: (stage) => [
      () =>
        run(stage.anna, `membershipInvite(communityId: "${stage.closed.id}", personId: "${stage.eve.id}")`),
      `membershipAnswer(communityId: "${stage.closed.id}", accept: true)`,
    ],
    at: inClosed,
  },
  membershipWithdraw: {
    as: eve,
    act: (stage) => [
      () => run(stage.eve, `membershipRequest(communityId: "${stage.closed.id}")`),
      `membershipWithdraw(communityId: "${stage.closed.id}", personId: "${stage.eve.id}")`,
    ],
    at: inClosed,
  },
  membershipLeave: {
    as: ben,
    act: ({ community }) => `membershipLeave(communityId: "${community.id}")`,
    at: inCommunity,
  },
  membershipRemove: {
    as: anna,
    act: (stage) => `membershipRemove(communityId: "${stage.community.id}", personId: "${stage.ben.id}")`,
    at: ofBen,
    by: ben,
  },
  membersAdd: {
    as: anna,
    act: (stage) =>
      `membersAdd(communityId: "${stage.closed.id}", input: { people: ["${stage.eve.handle}"] })`,
    at: inClosed,
  },
  roleAssign: {
    as: anna,
    act: (stage) =>
      `roleAssign(input: { personId: "${stage.ben.id}", role: "moderator", scope: "community", scopeId: "${stage.community.id}" })`,
    at: inCommunity,
    by: ben,
  },
  roleEnd: {
    as: anna,
    act: (stage) => [
      async () => {
        await house.assign(stage.ben, 'deputy', 'page', stage.page);
        remembered = await assignment(stage.ben, stage.page);
      },
      'roleEnd(id: "$REMEMBERED")',
    ],
    at: atPage,
    by: ben,
  },
  ownershipTake: {
    as: ben,
    act: ({ page }) => [
      () => house.db.rows('UPDATE role_assignment SET ended_at = now() WHERE scope_id = $1', [page]),
      `ownershipTake(id: "${page}")`,
    ],
    at: atPage,
  },
  ownershipGiveBack: {
    as: ben,
    act: (stage) => [
      async () => {
        await house.db.rows('UPDATE role_assignment SET ended_at = now() WHERE scope_id = $1', [stage.page]);
        // Whoever has just started something does not give it back.
        await house.db.rows(`UPDATE content SET created_at = created_at - interval '1 day' WHERE id = $1`, [
          stage.page,
        ]);
        await run(stage.ben, `ownershipTake(id: "${stage.page}")`);
      },
      `ownershipGiveBack(id: "${stage.page}")`,
    ],
    at: atPage,
  },
  roleHandoverOffer: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await assignment(stage.anna, stage.page)),
      `roleHandoverOffer(assignmentId: "$REMEMBERED", toPersonId: "${stage.ben.id}")`,
    ],
    at: ofBen,
    by: ben,
  },
  roleHandoverAnswer: {
    as: ben,
    act: (stage) => [
      async () => {
        const held = await assignment(stage.anna, stage.page);
        await run(stage.anna, `roleHandoverOffer(assignmentId: "${held}", toPersonId: "${stage.ben.id}")`);
        const [offer] = await house.db.rows<{ id: string }>(
          'SELECT id FROM role_handover WHERE assignment_id = $1',
          [held],
        );
        remembered = offer!.id;
      },
      'roleHandoverAnswer(id: "$REMEMBERED", accept: true)',
    ],
    at: ofAnna,
  },
  profileRevise: {
    as: ben,
    act: () => 'profileRevise(input: { about: "Anders" })',
    at: (stage) => topicOf.profile(stage.ben.id),
  },
  presenceChoose: { as: ben, by: ben, act: () => 'presenceChoose(visible: false)', at: ofBen },
  personSuspend: {
    as: admin,
    act: (stage) => `personSuspend(id: "${stage.eve.id}")`,
    at: (stage) => topicOf.profile(stage.eve.id),
  },
  personReturn: {
    as: admin,
    act: (stage) => [`personSuspend(id: "${stage.eve.id}")`, `personReturn(id: "${stage.eve.id}")`],
    at: (stage) => topicOf.profile(stage.eve.id),
  },
  sessionEnd: {
    as: ben,
    act: (stage) => [
      async () => {
        await house.signIn(stage.ben);
        const [session] = await house.db.rows<{ id: string }>(
          'SELECT id FROM session WHERE person_id = $1 ORDER BY id DESC LIMIT 1',
          [stage.ben.id],
        );
        remembered = session!.id;
      },
      'sessionEnd(id: "$REMEMBERED")',
    ],
    at: ofBen,
    by: ben,
  },
  sessionsEndOthers: {
    as: ben,
    act: (stage) => [() => house.signIn(stage.ben), 'sessionsEndOthers'],
    at: ofBen,
    by: ben,
  },
  notificationRead: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await inbox(stage)),
      'notificationRead(id: "$REMEMBERED")',
    ],
    at: ofAnna,
  },
  notificationDone: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await inbox(stage)),
      'notificationDone(id: "$REMEMBERED", done: true)',
    ],
    at: ofAnna,
  },
  notificationUnread: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await inbox(stage)),
      'notificationUnread(id: "$REMEMBERED")',
    ],
    at: ofAnna,
  },
  notificationLater: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await inbox(stage)),
      `notificationLater(id: "$REMEMBERED", until: "${tomorrow()}")`,
    ],
    at: ofAnna,
  },
  notificationMute: {
    as: anna,
    act: (stage) => [
      async () => void (remembered = await inbox(stage)),
      'notificationMute(id: "$REMEMBERED")',
    ],
    at: ofAnna,
  },
  notificationsAllDone: {
    as: anna,
    act: (stage) => [() => inbox(stage), 'notificationsAllDone'],
    at: ofAnna,
  },
  communityLevelSet: {
    as: anna,
    act: ({ community }) => `communityLevelSet(communityId: "${community.id}", level: "watching")`,
    at: inCommunity,
    by: ben,
  },
  notificationsReopen: {
    as: anna,
    act: (stage) => [
      async () => {
        await inbox(stage);
        const done = await house.ask(stage.anna, 'mutation { notificationsAllDone { at } }');
        remembered = done['notificationsAllDone'].at;
      },
      'notificationsReopen(at: "$REMEMBERED")',
    ],
    at: ofAnna,
  },
};

/** What nobody else has on a screen, or what closes doors instead of changing what is behind them. */
const unseen = [
  // The way in and out: its sockets open and close.
  'signIn',
  'signOut',
  'setupFirstAdmin',
  'invitationAccept',
  'passwordChange',
  // The administration asks anew when it is opened.
  'personInvite',
  'invitationRenew',
  'invitationRevoke',
  'organisationRevise',
  // Nobody sees whom and what somebody follows.
  'personFollow',
  'topicFollow',
  // What is being written is nobody else's, and other devices ask when they are looked at.
  'draftSave',
  'draftDiscard',
  // What was not found names nobody, and its list asks anew when it is opened.
  'searchMissed',
  'searchGapDismiss',
  'levelSet',
  // What reaches somebody is theirs to know.
  'attentionRevise',
  'attentionPause',
  'attentionFrameRevise',
  'pushSubscribe',
  'pushUnsubscribe',
];

const code = '{ userErrors { code } }';

async function run(as: Guest, act: string): Promise<void> {
  // What a form keeps is never written into a question.
  const given = act.includes('$draft') ? '($draft: DraftText!)' : '';
  const { errors, ...answer } = await house.ask(as, `mutation ${given} { made: ${act} ${code} }`, {
    ...(given && { draft: {} }),
  });
  const problems = answer['made']?.userErrors;
  if (errors || problems?.length) throw new Error(`${act}: ${JSON.stringify(errors ?? problems)}`);
}

async function made(as: Guest, act: string, kind: string): Promise<string> {
  const answer = await house.ask(as, `mutation { made: ${act} { ${kind} { id } } }`);
  return answer['made'][kind].id as string;
}

const aPage = ({ id }: Community, title: string) =>
  `pagePublish(input: { communityId: "${id}", title: ${quoted(title)}, body: ${body('Tekst')} })`;

const aPoll = ({ anna: owner, community }: Stage) =>
  made(
    owner,
    `postPublish(input: { communityId: "${community.id}", postType: "poll", body: ${body('Welk?')},
       poll: { options: ["Een", "Twee"], isMultiple: false, isAnonymous: false, hidesResult: false } })`,
    'post',
  );

const anAnnouncement = ({ anna: owner, community }: Stage) =>
  made(
    owner,
    `postPublish(input: { communityId: "${community.id}", postType: "announcement", body: ${body('Lees')}, mustRead: {} })`,
    'post',
  );

async function assignment({ id }: Guest, scopeId: string): Promise<string> {
  const [held] = await house.db.rows<{ id: string }>(
    'SELECT id FROM role_assignment WHERE person_id = $1 AND scope_id = $2 AND ended_at IS NULL',
    [id, scopeId],
  );
  return held!.id;
}

async function furnish(): Promise<Stage> {
  const [owner, member, outsider] = await house.people('Anna', 'Ben', 'Eve');
  const people = { owner: [owner!], member: [member!] };
  const community = await house.community('Kring', people);
  const closed = await house.community('Dicht', { ...people, kind: 'closed' });
  const post = await made(
    owner!,
    `postPublish(input: { communityId: "${community.id}", body: ${body('Hallo')} })`,
    'post',
  );
  const comment = await made(
    member!,
    `commentPublish(input: { rootId: "${post}", body: ${body('Dag')} })`,
    'comment',
  );
  return {
    anna: owner!,
    ben: member!,
    eve: outsider!,
    admin: await house.person('Admin', { roles: ['admin'] }),
    community,
    closed,
    post,
    comment,
    page: await made(owner!, aPage(community, 'Pagina'), 'page'),
  };
}

it('every mutation is tried here, or has a reason not to be', () => {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const there = Object.keys(schema.getMutationType()!.getFields()).sort();
  expect([...Object.keys(trials), ...unseen].sort()).toEqual(there);
});

it.each(Object.keys(trials))('%s is noticed where it shows', async (name) => {
  const stage = await furnish();
  const { as, at, by = anna, act: acts } = trials[name]!;
  const told = acts(stage);
  const [before, act] = Array.isArray(told) ? told : [null, told];
  if (typeof before === 'string') await run(as(stage), before);
  else await before?.();
  await house.settle();
  const socket = await house.socket(by(stage));
  const topic = at(stage);
  if (!topic.startsWith('person:'))
    expect([topic, (await socket.emitWithAck('watch', topic)).ok]).toEqual([topic, true]);
  socket.heard.length = 0;
  await run(as(stage), act.replace('$REMEMBERED', remembered));
  await eventually(() => socket.heard.length > 0);
  socket.disconnect();
});
