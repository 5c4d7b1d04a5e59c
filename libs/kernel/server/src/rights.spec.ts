import type { CommunityKind, CommunityRole, OrganisationRole } from '@plein/contract';
import { openHouse, said } from '@plein/house';
import { Community } from './community.entity';
import { communityPolicy } from './community.policy';
import { communityIds, readableBy, readableSql, reads } from './content.policy';
import { Content } from './content.entity';
import { Person } from './person.entity';
import { personPolicy } from './person.policy';
import { mayAssign, mayEnd, mayOffer } from './role.service';
import type { Viewer } from './viewer';

const house = openHouse();

/** Somebody by what they are in the community `c`, what they are in the organisation, and on the page `p`. */
function viewerWho({
  role,
  organisation,
  page,
}: {
  role?: CommunityRole;
  organisation?: OrganisationRole;
  page?: 'owner' | 'deputy';
}): Viewer {
  return {
    personId: 'v',
    person: new Person(),
    sessionId: 's',
    language: 'nl',
    organisation: new Set(organisation ? [organisation] : []),
    communities: new Map(role ? [['c', role]] : []),
    archived: new Set(),
    mutes: false,
    invisible: false,
    pages: new Map(page ? [['p', page]] : []),
  };
}

const viewers: Record<string, Viewer> = {
  outsider: viewerWho({}),
  member: viewerWho({ role: 'member' }),
  moderator: viewerWho({ role: 'moderator' }),
  deputy: viewerWho({ role: 'deputy' }),
  owner: viewerWho({ role: 'owner' }),
  hr: viewerWho({ organisation: 'hr' }),
  admin: viewerWho({ organisation: 'admin' }),
  news: viewerWho({ organisation: 'news' }),
};

/** Who of them may: their names, in the order above. */
const who = (may: (viewer: Viewer) => boolean): string =>
  Object.entries(viewers)
    .filter(([, viewer]) => may(viewer))
    .map(([name]) => name)
    .join(' ');

const everyone = 'outsider member moderator deputy owner hr admin news';
const members = 'member moderator deputy owner';
const outside = 'outsider hr admin news';
const keepers = 'moderator deputy owner';
const leads = 'deputy owner';

describe('who may do what with a community', () => {
  const of = (kind: CommunityKind, archived: boolean) =>
    Object.assign(new Community(), { id: 'c', kind, archivedAt: archived ? new Date() : null });
  const living = {
    leave: members,
    post: members,
    edit: members,
    admit: keepers,
    removeMember: keepers,
    revise: leads,
    assignRoles: 'deputy owner hr admin',
    archive: 'owner',
  };
  const rights: [CommunityKind, boolean, Record<string, string>][] = [
    [
      'open',
      false,
      { ...living, read: everyone, readContents: everyone, join: outside, request: '', invite: members },
    ],
    [
      'closed',
      false,
      { ...living, read: everyone, readContents: members, join: '', request: outside, invite: keepers },
    ],
    [
      'secret',
      false,
      { ...living, read: members, readContents: members, join: '', request: '', invite: keepers },
    ],
  ];
  const still = { join: '', request: '', invite: '', admit: '', post: '', edit: '', revise: '' };
  for (const [kind, , abilities] of rights.slice()) rights.push([kind, true, { ...abilities, ...still }]);

  it.each(rights)('%s, archived: %s', (kind, archived, abilities) => {
    const community = of(kind, archived);
    const found = Object.fromEntries(
      communityPolicy.names.map((ability) => [
        ability,
        who((viewer) => communityPolicy.can(viewer, ability, community)),
      ]),
    );
    expect(found).toEqual(abilities);
  });
});

it('who may do what with a colleague, and with themselves', () => {
  const rights = (id: string) =>
    Object.fromEntries(
      personPolicy.names.map((ability) => [
        ability,
        who((viewer) => personPolicy.can(viewer, ability, Object.assign(new Person(), { id }))),
      ]),
    );
  expect(rights('w')).toEqual({ read: everyone, reviseProfile: '', suspend: 'admin' });
  expect(rights('v')).toEqual({ read: everyone, reviseProfile: everyone, suspend: '' });
});

describe('who may give, end and hand over a role', () => {
  it.each([
    ['admin', 'organisation', null, 'admin'],
    ['hr', 'organisation', null, 'admin'],
    ['news', 'organisation', null, 'admin'],
    ['owner', 'community', 'c', 'owner hr admin'],
    ['deputy', 'community', 'c', 'deputy owner hr admin'],
    ['moderator', 'community', 'c', 'deputy owner hr admin'],
    ['owner', 'community', 'other', 'hr admin'],
    ['owner', 'page', 'p', 'deputy owner hr admin'],
    ['deputy', 'page', 'p', 'deputy owner hr admin'],
  ] as const)('%s of a %s (%s)', (role, scope, scopeId, allowed) => {
    const held = { role, scope, scopeId, personId: 'w', communityId: scope === 'page' ? 'c' : null };
    const own = { ...held, personId: 'v' };
    expect(who((viewer) => mayAssign(viewer, held))).toBe(allowed);
    expect(who((viewer) => mayEnd(viewer, held))).toBe(allowed);
    // Nobody gives themselves anything, not by another road either; one's own one lays down and hands over.
    expect(who((viewer) => mayAssign(viewer, own))).toBe('');
    expect(who((viewer) => mayOffer(viewer, held, 'v'))).toBe('');
    expect(who((viewer) => mayEnd(viewer, own))).toBe(everyone);
    const handsOver = scope === 'organisation' ? '' : everyone;
    expect(who((viewer) => mayOffer(viewer, own, 'w'))).toBe(handsOver);
    expect(who((viewer) => mayOffer(viewer, held, 'x'))).toBe(scope === 'organisation' ? '' : allowed);
  });

  it('lets the owner of a page decide about that page only', () => {
    const owner = viewerWho({ page: 'owner' });
    const draft = { role: 'owner', scope: 'page', personId: 'w' } as const;
    expect(mayAssign(owner, { ...draft, scopeId: 'p' })).toBe(true);
    expect(mayAssign(owner, { ...draft, scopeId: 'q' })).toBe(false);
    expect(mayAssign(viewerWho({ page: 'deputy' }), { ...draft, scopeId: 'p' })).toBe(false);
  });
});

it('reads one thing, a query and plain SQL by the same rule', async () => {
  const [anna, ben] = await house.people('Anna', 'Ben');
  const hr = await house.person('Hanna', { roles: ['hr'] });
  const admin = await house.person('Aad', { roles: ['admin'] });
  const inSome = await house.people('Een', 'Twee', 'Drie');
  const POST = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`;
  const COMMENT = `mutation ($input: CommentPublishInput!) { commentPublish(input: $input) { comment { id } } }`;
  const PAGE = `mutation ($input: PagePublishInput!) { pagePublish(input: $input) { page { id } } }`;
  const ids: string[] = [];
  const say = async (communityId: string | null) => {
    const { postPublish } = await house.ask(anna!, POST, { input: { communityId, body: said('Hoi') } });
    const rootId: string = postPublish.post.id;
    const { commentPublish } = await house.ask(anna!, COMMENT, { input: { rootId, body: said('Ja') } });
    ids.push(rootId, commentPublish.comment.id);
  };
  for (const [n, kind] of (['open', 'closed', 'secret'] as const).entries()) {
    const { id } = await house.community(`Plek ${kind}`, {
      kind,
      owner: [anna!],
      member: inSome.slice(n),
    });
    await say(id);
    await say(id);
    const { pagePublish } = await house.ask(anna!, PAGE, {
      input: { communityId: id, title: kind, body: said('Zo') },
    });
    ids.push(pagePublish.page.id);
    await house.db.rows('UPDATE content SET withdrawn_at = now(), withdrawn_by = $2 WHERE id = $1', [
      ids.at(-3),
      anna!.id,
    ]);
  }
  await say(null);
  const all = await house.db.of(Content).findBy(ids.map((id) => ({ id })));
  expect(all).toHaveLength(17);
  const seen = new Set<number>();
  for (const guest of [anna!, ben!, hr, admin, ...inSome]) {
    const viewer = await house.viewer(guest);
    const byRule = all
      .filter((one) => reads(viewer, one))
      .map(({ id }) => id)
      .sort();
    const query = house.db.of(Content).createQueryBuilder('content').where('content.id = ANY(:ids)', { ids });
    const byQuery = (await readableBy(viewer, query).getMany()).map(({ id }) => id).sort();
    const bySql = await house.db.rows<{ id: string }>(
      `SELECT c.id FROM content c WHERE c.id = ANY($2::uuid[]) AND ${readableSql('c', '$1')} ORDER BY c.id`,
      [communityIds(viewer), ids],
    );
    expect(byQuery).toEqual(byRule);
    expect(bySql.map(({ id }) => id)).toEqual(byRule);
    seen.add(byRule.length);
  }
  // Not everyone sees the same, or this would say nothing.
  expect(seen.size).toBeGreaterThan(2);
});
