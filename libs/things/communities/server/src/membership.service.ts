import {
  type CommunityRole,
  MembershipDeclined,
  MembershipEnded,
  MembershipInvited,
  type MembershipRef,
  MembershipRequested,
  MembershipStarted,
  MembershipWithdrawn,
  communityRoles,
} from '@plein/contract';
import {
  Community,
  Facts,
  Gate,
  Membership,
  Person,
  RoleService,
  type Viewer,
  communityPolicy,
  mayAssign,
  mayEnd,
  mayOffer,
  moderates,
  personPolicy,
} from '@plein/kernel/server';
import { Db, type Page, Problem, Refusal, byId, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Member, type MembersArgs, type MyInvitation, type Waiting } from './community.io';
import { MembershipRequest } from './membership-request.entity';

const present = `a.ended_at IS NULL AND (a.until IS NULL OR a.until > now())`;
const byRank = `array_position(ARRAY['owner', 'deputy', 'moderator'], a.role)`;

/** Who keeps the door shows people out; owners and deputies only an owner. Oneself one leaves. */
const mayRemove = (viewer: Viewer, communityId: string, role: CommunityRole): boolean =>
  moderates(viewer, communityId) &&
  ((role !== 'owner' && role !== 'deputy') || viewer.communities.get(communityId) === 'owner');

/** What the viewer may do with somebody in the list, so that the screen shows what works. */
function mayWith(
  viewer: Viewer,
  communityId: string,
  member: { id: string; role: CommunityRole; assignmentId: string | null },
): Pick<Member, 'canMake' | 'canEndRole' | 'canHandOver' | 'canRemove'> {
  const held = { personId: member.id, role: member.role, scope: 'community', scopeId: communityId } as const;
  const holds = member.assignmentId !== null;
  return {
    // More than they are; less is what remains when their role ends.
    canMake: communityRoles
      .slice(0, communityRoles.indexOf(member.role))
      .filter((role) => mayAssign(viewer, { ...held, role })),
    canEndRole: holds && mayEnd(viewer, held),
    canHandOver: holds && mayOffer(viewer, held, null),
    canRemove: member.id !== viewer.personId && mayRemove(viewer, communityId, member.role),
  };
}

/** How people come into a community and leave it. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly roles: RoleService,
  ) {}

  join(viewer: Viewer, communityId: string): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'join', communityId);
      return this.enter(community, viewer.personId, viewer);
    });
  }

  /** Asks to be let in; who was asked to come already is in at once. Asking again changes nothing. */
  request(viewer: Viewer, communityId: string): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'request', communityId);
      const ref = { communityId, personId: viewer.personId };
      if (await this.answered(ref, 'invitation')) return this.enter(community, viewer.personId, viewer);
      if (await this.wait(ref, 'request', viewer)) await this.facts.record(MembershipRequested, ref, viewer);
      return community;
    });
  }

  /** Asks a colleague in; who is invited may accept without being admitted, and who was waiting is in at once. */
  invite(viewer: Viewer, communityId: string, personId: string): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'invite', communityId);
      const person = await this.gate.open(viewer, personPolicy, 'read', personId);
      if (person.status !== 'active') throw new Problem('role.notActive', 'personId');
      if (await this.isIn(communityId, personId)) throw new Problem('membership.already', 'personId');
      const ref = { communityId, personId };
      if (await this.answered(ref, 'request')) return this.enter(community, personId, viewer);
      if (await this.wait(ref, 'invitation', viewer)) await this.facts.record(MembershipInvited, ref, viewer);
      return community;
    });
  }

  /** Lets in who asked. */
  admit(viewer: Viewer, communityId: string, personId: string, admitted: boolean): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'admit', communityId);
      if (!(await this.answered({ communityId, personId }, 'request'))) throw new Refusal('NOT_FOUND');
      if (admitted) return this.enter(community, personId, viewer);
      await this.facts.record(MembershipDeclined, { communityId, personId }, viewer);
      return community;
    });
  }

  /** Answers an invitation. An invited person may enter what they could not see before. */
  answer(viewer: Viewer, communityId: string, accept: boolean): Promise<Community | null> {
    return this.db.transact(async () => {
      const ref = { communityId, personId: viewer.personId };
      if (!(await this.answered(ref, 'invitation'))) throw new Refusal('NOT_FOUND');
      const community = await this.db.of(Community).findOneByOrFail({ id: communityId });
      if (accept) return this.enter(community, viewer.personId, viewer);
      await this.facts.record(MembershipDeclined, ref, viewer);
      return null;
    });
  }

  /** Takes back what nobody has answered yet: one's own question, or an invitation, by who keeps the door. */
  withdraw(viewer: Viewer, communityId: string, personId: string): Promise<Community> {
    return this.db.transact(async () => {
      const isMine = personId === viewer.personId;
      const community = await this.gate.open(viewer, communityPolicy, isMine ? 'read' : 'admit', communityId);
      if (!(await this.answered({ communityId, personId }, isMine ? 'request' : 'invitation')))
        throw new Refusal('NOT_FOUND');
      await this.facts.record(MembershipWithdrawn, { communityId, personId }, viewer);
      return community;
    });
  }

  leave(viewer: Viewer, communityId: string): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'leave', communityId);
      return this.exit(community, viewer.personId, viewer);
    });
  }

  remove(viewer: Viewer, communityId: string, personId: string): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'removeMember', communityId);
      if (!mayRemove(viewer, communityId, await this.roleOf(communityId, personId)))
        throw new Refusal('FORBIDDEN');
      return this.exit(community, personId, viewer);
    });
  }

  /** Without the door being asked: for HR, who gives somebody a role in what the viewer may know of. Within a transaction. */
  async bringIn(viewer: Viewer, communityId: string, personId: string): Promise<void> {
    const community = await this.gate.open(viewer, communityPolicy, 'assignRoles', communityId);
    const person = await this.gate.open(viewer, personPolicy, 'read', personId);
    if (person.status !== 'active') throw new Problem('role.notActive', 'personId');
    await this.enter(community, personId, viewer);
  }

  /** Many at once, by e-mail address or handle. Who was not found is told, the others are in. */
  addMany(
    viewer: Viewer,
    communityId: string,
    names: readonly string[],
  ): Promise<{ added: number; unknown: string[] }> {
    return this.db.transact(async () => {
      const community = await this.gate.open(viewer, communityPolicy, 'admit', communityId);
      const wanted = [...new Set(names.map((name) => name.trim().replace(/^@/, '')).filter(Boolean))];
      const found = await this.db.rows<{ id: string; handle: string; email: string | null }>(
        `SELECT p.id, p.handle::text, c.email::text FROM person p LEFT JOIN credential c ON c.person_id = p.id
          WHERE p.status = 'active' AND (p.handle = ANY($1::citext[]) OR c.email = ANY($1::citext[]))`,
        [wanted],
      );
      let added = 0;
      for (const { id } of found) {
        if (await this.isIn(communityId, id)) continue;
        await this.answered({ communityId, personId: id }, 'request');
        await this.enter(community, id, viewer);
        added += 1;
      }
      const known = new Set(
        found.flatMap(({ handle, email }) => [handle.toLowerCase(), email?.toLowerCase()]),
      );
      return { added, unknown: wanted.filter((name) => !known.has(name.toLowerCase())) };
    });
  }

  /** In the order of a Dutch list, owners and others alike; roles stand beside the names. */
  async members(
    viewer: Viewer,
    communityId: string,
    { search, first, after }: MembersArgs,
  ): Promise<Page<Member>> {
    await this.gate.open(viewer, communityPolicy, 'readContents', communityId);
    const rows = await this.db.rows<{
      id: string;
      since: Date;
      role: Member['role'];
      assignmentId: string | null;
      until: Date | null;
    }>(
      `SELECT p.id, m.since, coalesce(r.role, 'member') AS role, r.id AS "assignmentId", r.until
       FROM membership m JOIN person p ON p.id = m.person_id
       LEFT JOIN LATERAL (SELECT a.id, a.role, a.until FROM role_assignment a
         WHERE a.scope_id = m.community_id AND a.person_id = p.id AND ${present} ORDER BY ${byRank} LIMIT 1) r ON true
       WHERE m.community_id = $1 AND ($2::text IS NULL OR p.search LIKE '%' || fold($2) || '%')
         AND ($3::uuid IS NULL OR (p.sort_name, p.id) > (SELECT s.sort_name, s.id FROM person s WHERE s.id = $3))
       ORDER BY p.sort_name, p.id LIMIT $4`,
      [communityId, search?.trim().replace(/[\\%_]/g, '\\$&') || null, after ?? null, first + 1],
    );
    const people = byId(await this.db.of(Person).findBy({ id: In(rows.map(({ id }) => id)) }));
    return toPage(
      rows.map((row) =>
        Object.assign(new Member(), row, {
          person: people.get(row.id)!,
          ...mayWith(viewer, communityId, row),
        }),
      ),
      first,
    );
  }

  async waiting(viewer: Viewer, communityId: string): Promise<Waiting[]> {
    await this.gate.open(viewer, communityPolicy, 'admit', communityId);
    const found = await this.db
      .of(MembershipRequest)
      .find({ where: { communityId }, order: { createdAt: 'ASC' }, take: 200 });
    const people = byId(
      await this.db.of(Person).findBy({ id: In(found.flatMap(({ personId, byId: by }) => [personId, by])) }),
    );
    return found.map((one) => ({
      person: people.get(one.personId)!,
      by: people.get(one.byId)!,
      kind: one.kind,
      createdAt: one.createdAt,
    }));
  }

  async myInvitations(viewer: Viewer): Promise<MyInvitation[]> {
    const found = await this.db
      .of(MembershipRequest)
      .findBy({ personId: viewer.personId, kind: 'invitation' });
    const communities = byId(
      await this.db.of(Community).findBy({ id: In(found.map(({ communityId }) => communityId)) }),
    );
    const people = byId(await this.db.of(Person).findBy({ id: In(found.map(({ byId: by }) => by)) }));
    return found.map(({ communityId, byId: by }) => {
      const { name, purpose } = communities.get(communityId)!;
      return { communityId, name, purpose, by: people.get(by)! };
    });
  }

  private async roleOf(communityId: string, personId: string): Promise<CommunityRole> {
    const [row] = await this.db.rows<{ role: CommunityRole }>(
      `SELECT role FROM role_assignment a WHERE a.scope_id = $1 AND a.person_id = $2 AND ${present} ORDER BY ${byRank} LIMIT 1`,
      [communityId, personId],
    );
    return row?.role ?? 'member';
  }

  private isIn(communityId: string, personId: string): Promise<boolean> {
    return this.db.of(Membership).existsBy({ communityId, personId });
  }

  /** @returns whether it is new. */
  private async wait(ref: MembershipRef, kind: MembershipRequest['kind'], by: Viewer): Promise<boolean> {
    const added = await this.db.rows(
      `INSERT INTO membership_request (community_id, person_id, kind, by_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [ref.communityId, ref.personId, kind, by.personId],
    );
    return added.length > 0;
  }

  private async answered(ref: MembershipRef, kind: MembershipRequest['kind']): Promise<boolean> {
    const { affected } = await this.db.of(MembershipRequest).delete({ ...ref, kind });
    return (affected ?? 0) > 0;
  }

  private async enter(community: Community, personId: string, actor: Viewer): Promise<Community> {
    const entered = await this.db.rows(
      'INSERT INTO membership (community_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [community.id, personId],
    );
    await this.db.of(MembershipRequest).delete({ communityId: community.id, personId });
    if (entered.length === 0) return community;
    community.memberCount = await this.count(community.id, 1);
    await this.facts.record(MembershipStarted, { communityId: community.id, personId }, actor);
    return community;
  }

  private async exit(community: Community, personId: string, actor: Viewer): Promise<Community> {
    await this.roles.endAllIn(community.id, personId, actor);
    const left = await this.db.rows(
      'DELETE FROM membership WHERE community_id = $1 AND person_id = $2 RETURNING 1',
      [community.id, personId],
    );
    if (left.length === 0) throw new Refusal('NOT_FOUND');
    community.memberCount = await this.count(community.id, -1);
    await this.facts.record(MembershipEnded, { communityId: community.id, personId }, actor);
    return community;
  }

  private async count(communityId: string, change: 1 | -1): Promise<number> {
    const [row] = await this.db.rows<{ count: number }>(
      'UPDATE community SET member_count = member_count + $2 WHERE id = $1 RETURNING member_count AS count',
      [communityId, change],
    );
    return row!.count;
  }
}
