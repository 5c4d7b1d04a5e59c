import {
  type RoleRef,
  type RoleScope,
  RoleAssigned,
  RoleEnded,
  RoleHandoverDeclined,
  RoleHandoverOffered,
} from '@plein/contract';
import { Db, Problem, Refusal, clock, newId } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { communityIds, readableSql } from './content.policy';
import { Facts } from './facts';
import { RoleAssignment } from './role-assignment.entity';
import { RoleHandover } from './role-handover.entity';
import { type Viewer, isAdmin, isHr, leads } from './viewer';

export interface RoleDraft {
  personId: string;
  role: string;
  scope: RoleScope;
  scopeId: string | null;
  until?: Date | null;
  reason?: string | null;
  /** For a role on a page: the community it stands in. */
  communityId?: string | null;
}

/** What a role is held on. */
type Place = Pick<RoleDraft, 'scope' | 'scopeId'>;

/** For how long what was taken on with one press can be given back with another. */
const undoMillis = 10 * 60 * 1000;

/**
 * Who holds which role where. The one place where roles begin and end: nobody raises their own rights, a community
 * keeps an owner, a page has at most one, and every change is in the diary.
 */
@Injectable()
export class RoleService {
  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  /** What is said here holds: who has the role already gets it anew when the term is another one. */
  assign(viewer: Viewer, draft: RoleDraft): Promise<RoleAssignment> {
    return this.db.transact(async () => {
      const communityId = await this.mustKnow(viewer, draft);
      if (!mayAssign(viewer, { ...draft, communityId })) throw new Refusal('FORBIDDEN');
      if (draft.until && draft.until <= clock.now()) throw new Problem('role.untilPast', 'until');
      await this.lock(draft.scopeId);
      const present = await this.held(draft);
      const isOther = present?.until?.getTime() !== (draft.until ?? undefined)?.getTime();
      if (present && isOther) {
        await this.mustBeAble(draft);
        await this.close(present, viewer);
      }
      return this.give(draft, viewer);
    });
  }

  /** A member takes on what nobody owns. Of two who press at once, one owns it. */
  takeOn(viewer: Viewer, place: Place): Promise<RoleAssignment> {
    return this.db.transact(async () => {
      await this.mustKnow(viewer, place);
      await this.lock(place.scopeId);
      if (await this.isOwned(place)) throw new Problem('role.owned');
      return this.give({ ...place, personId: viewer.personId, role: 'owner' }, viewer);
    });
  }

  /** The way back from `takeOn`, for a little while: it was nobody's before, so it may be nobody's again. */
  giveBack(viewer: Viewer, { scope, scopeId }: Place): Promise<RoleAssignment> {
    return this.db.transact(async () => {
      const mine = await this.held({ personId: viewer.personId, role: 'owner', scope, scopeId });
      const isTaken =
        mine?.assignedBy === viewer.personId &&
        mine.since.getTime() > clock.millis() - undoMillis &&
        !(await this.isStart(mine));
      if (!mine || !isTaken) throw new Refusal('NOT_FOUND');
      return this.close(mine, viewer);
    });
  }

  /** Terms that are over: the rights went at that moment, this writes it down. */
  async endTerms(): Promise<number> {
    const over = await this.db.rows<{ id: string }>(
      'SELECT id FROM role_assignment WHERE ended_at IS NULL AND until <= now() LIMIT 1000',
    );
    for (const { id } of over)
      await this.db.transact(async () => {
        const assignment = await this.db
          .of(RoleAssignment)
          .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
        if (assignment && !assignment.endedAt) await this.close(assignment, null, assignment.until);
      });
    return over.length;
  }

  /** Gives a role without asking who does: for acts that are allowed by another rule. Within a transaction. */
  async give(draft: RoleDraft, actor: Viewer | null): Promise<RoleAssignment> {
    await this.mustBeAble(draft);
    const present = await this.held(draft);
    if (present) return present;
    if (draft.scope === 'page') await this.endOthersOnPage(draft, actor);
    const assignment = this.db.of(RoleAssignment).create({
      id: newId(),
      personId: draft.personId,
      role: draft.role,
      scope: draft.scope,
      scopeId: draft.scopeId,
      since: clock.now(),
      until: draft.until ?? null,
      reason: draft.reason?.trim() || null,
      assignedBy: actor?.personId ?? null,
      endedAt: null,
      endedBy: null,
    });
    await this.db.of(RoleAssignment).insert(assignment);
    await this.facts.record(RoleAssigned, refTo(assignment), actor, {
      role: [null, draft.role],
      until: assignment.until,
    });
    return assignment;
  }

  end(viewer: Viewer, assignmentId: string): Promise<RoleAssignment> {
    return this.db.transact(async () => {
      const assignment = await this.present(assignmentId);
      const communityId = await this.mustKnow(viewer, assignment);
      if (!mayEnd(viewer, { ...assignment, communityId })) throw new Refusal('FORBIDDEN');
      await this.lock(assignment.scopeId);
      await this.mustNotBeLast(assignment);
      return this.close(assignment, viewer);
    });
  }

  /** Everything somebody holds in a community, its pages included, ends with their membership. Within a transaction. */
  async endAllIn(communityId: string, personId: string, actor: Viewer): Promise<void> {
    await this.lock(communityId);
    const held = await this.db.rows<{ id: string }>(
      `SELECT id FROM role_assignment WHERE person_id = $2 AND ended_at IS NULL AND (until IS NULL OR until > now())
          AND (scope_id = $1 OR scope = 'page' AND scope_id IN (SELECT id FROM content WHERE community_id = $1 AND kind = 'page'))`,
      [communityId, personId],
    );
    for (const { id } of held) {
      const assignment = await this.present(id);
      await this.mustNotBeLast(assignment);
      await this.close(assignment, actor);
    }
  }

  /** Nobody looks after a page that they cannot read any more, as when it went to another community. Within a transaction. */
  async endOutOfSight(pageIds: readonly string[], actor: Viewer): Promise<void> {
    const held = await this.db.rows<{ id: string }>(
      `SELECT r.id FROM role_assignment r JOIN content c ON c.id = r.scope_id
        WHERE r.scope = 'page' AND r.scope_id = ANY($1::uuid[]) AND r.ended_at IS NULL AND c.audience = 'members'
          AND NOT EXISTS (SELECT FROM membership m WHERE m.community_id = c.community_id AND m.person_id = r.person_id)`,
      [pageIds],
    );
    for (const { id } of held) await this.close(await this.present(id), actor);
  }

  /** Nothing changes until the receiver accepts. */
  offer(viewer: Viewer, assignmentId: string, toPersonId: string, note: string): Promise<RoleHandover> {
    return this.db.transact(async () => {
      const assignment = await this.present(assignmentId);
      if (assignment.scope === 'organisation') throw new Problem('handover.organisation');
      const communityId = await this.mustKnow(viewer, assignment);
      if (!mayOffer(viewer, { ...assignment, communityId }, toPersonId)) throw new Refusal('FORBIDDEN');
      if (assignment.personId === toPersonId) throw new Problem('handover.same', 'toPersonId');
      await this.mustBeAble({ ...assignment, personId: toPersonId });
      const same = { assignmentId, toPersonId, offeredBy: viewer.personId, note: note.trim() };
      const offered = await this.db.of(RoleHandover).findOneBy({ ...same, answeredAt: IsNull() });
      if (offered) return offered;
      await this.db.rows(
        'UPDATE role_handover SET answered_at = now(), accepted = false WHERE assignment_id = $1 AND answered_at IS NULL',
        [assignmentId],
      );
      const handover = this.db.of(RoleHandover).create({
        id: newId(),
        ...same,
        offeredAt: clock.now(),
        answeredAt: null,
        accepted: null,
      });
      await this.db.of(RoleHandover).insert(handover);
      await this.facts.record(RoleHandoverOffered, { ...refTo(assignment), personId: toPersonId }, viewer, {
        from: assignment.personId,
        to: toPersonId,
      });
      return handover;
    });
  }

  answer(viewer: Viewer, handoverId: string, accept: boolean): Promise<RoleHandover> {
    return this.db.transact(async () => {
      const where = { id: handoverId, toPersonId: viewer.personId };
      const handover = await this.db.of(RoleHandover).findOne({ where, lock: { mode: 'pessimistic_write' } });
      if (!handover) throw new Refusal('NOT_FOUND');
      if (handover.answeredAt) throw new Problem('handover.answered');
      const assignment = await this.db.of(RoleAssignment).findOneBy({ id: handover.assignmentId });
      if (!assignment || isOver(assignment)) throw new Problem('handover.gone');
      handover.answeredAt = clock.now();
      handover.accepted = accept;
      await this.db.of(RoleHandover).save(handover);
      if (!accept) {
        await this.facts.record(
          RoleHandoverDeclined,
          { ...refTo(assignment), personId: handover.offeredBy },
          viewer,
        );
        return handover;
      }
      await this.lock(assignment.scopeId);
      const draft = { ...assignment, personId: viewer.personId, reason: null };
      if (assignment.scope === 'page') await this.close(assignment, viewer);
      await this.give(draft, viewer);
      if (assignment.scope !== 'page') await this.close(assignment, viewer);
      return handover;
    });
  }

  /** Changes of roles on one thing come after each other, so that its last owner cannot leave twice at once. */
  private async lock(scopeId: string | null): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [scopeId ?? 'organisation']);
  }

  private async present(id: string): Promise<RoleAssignment> {
    const assignment = await this.db
      .of(RoleAssignment)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!assignment || isOver(assignment)) throw new Refusal('NOT_FOUND');
    return assignment;
  }

  /**
   * What somebody may not know of does not exist for them, HR and admins included.
   * @returns the community of a page.
   */
  private async mustKnow(viewer: Viewer, { scope, scopeId }: Place): Promise<string | null> {
    if (scope === 'organisation') return null;
    const [known] = await this.db.rows<{ communityId: string }>(
      scope === 'community'
        ? `SELECT id AS "communityId" FROM community WHERE id = $2 AND (kind <> 'secret' OR id = ANY($1::uuid[]))`
        : `SELECT c.community_id AS "communityId" FROM content c WHERE c.id = $2 AND c.kind = 'page' AND ${readableSql('c', '$1')}`,
      [communityIds(viewer), scopeId],
    );
    if (!known) throw new Refusal('NOT_FOUND');
    return known.communityId;
  }

  /** Whether somebody who is here owns it. */
  private async isOwned({ scope, scopeId }: Place): Promise<boolean> {
    const [row] = await this.db.rows<{ owned: boolean }>(
      `SELECT EXISTS (SELECT FROM role_assignment r JOIN person p ON p.id = r.person_id
         WHERE r.scope = $1 AND r.scope_id = $2 AND r.role = 'owner' AND r.ended_at IS NULL
           AND (r.until IS NULL OR r.until > now()) AND p.status = 'active') AS owned`,
      [scope, scopeId],
    );
    return row!.owned;
  }

  /** Whether the thing began with this role: then it never was nobody's. */
  private async isStart({ scope, scopeId, since }: RoleAssignment): Promise<boolean> {
    const [row] = await this.db.rows<{ start: boolean }>(
      `SELECT created_at > $2::timestamptz - interval '2 seconds' AS start FROM ${scope === 'page' ? 'content' : 'community'} WHERE id = $1`,
      [scopeId, since],
    );
    return row?.start ?? true;
  }

  private async held({ personId, role, scope, scopeId }: RoleDraft): Promise<RoleAssignment | undefined> {
    const [row] = await this.db.rows<{ id: string }>(
      `SELECT id FROM role_assignment WHERE person_id = $1 AND role = $2 AND scope = $3 AND scope_id IS NOT DISTINCT FROM $4
          AND ended_at IS NULL AND (until IS NULL OR until > now())`,
      [personId, role, scope, scopeId],
    );
    return row && this.present(row.id);
  }

  /** Roles are for people who are here or on their way; in a community, for its members. One whose term is over makes room. */
  private async mustBeAble({ personId, role, scope, scopeId }: RoleDraft): Promise<void> {
    const [row] = await this.db.rows<{ able: boolean }>(
      `SELECT CASE $2
         WHEN 'community' THEN p.status = 'active' AND EXISTS (SELECT FROM membership m WHERE m.community_id = $3 AND m.person_id = p.id)
         WHEN 'page' THEN p.status = 'active' AND EXISTS (SELECT FROM content c JOIN membership m ON m.community_id = c.community_id
           WHERE c.id = $3 AND c.kind = 'page' AND m.person_id = p.id)
         ELSE p.status IN ('active', 'invited') END AS able FROM person p WHERE p.id = $1`,
      [personId, scope, scopeId],
    );
    if (!row?.able)
      throw new Problem(scope === 'organisation' ? 'role.notActive' : 'role.notMember', 'personId');
    await this.db.rows(
      `UPDATE role_assignment SET ended_at = until WHERE person_id = $1 AND role = $2 AND scope = $3 AND scope_id IS NOT DISTINCT FROM $4
          AND ended_at IS NULL AND until <= now()`,
      [personId, role, scope, scopeId],
    );
  }

  private async mustNotBeLast(assignment: RoleAssignment): Promise<void> {
    const isOwner = assignment.scope === 'community' && assignment.role === 'owner';
    const isAdministrator = assignment.scope === 'organisation' && assignment.role === 'admin';
    if (!isOwner && !isAdministrator) return;
    const [row] = await this.db.rows<{ others: number }>(
      `SELECT count(*)::int AS others FROM role_assignment r JOIN person p ON p.id = r.person_id
        WHERE r.role = $1 AND r.scope_id IS NOT DISTINCT FROM $2 AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > now())
          AND r.id <> $3 AND p.status = 'active'`,
      [assignment.role, assignment.scopeId, assignment.id],
    );
    if (row!.others === 0) throw new Problem(isOwner ? 'community.lastOwner' : 'person.lastAdmin');
  }

  private async endOthersOnPage({ role, scopeId }: RoleDraft, actor: Viewer | null): Promise<void> {
    const held = await this.db.rows<{ id: string }>(
      `SELECT id FROM role_assignment WHERE scope = 'page' AND scope_id = $1 AND role = $2 AND ended_at IS NULL`,
      [scopeId, role],
    );
    for (const { id } of held) await this.close(await this.present(id), actor);
  }

  private async close(
    assignment: RoleAssignment,
    actor: Viewer | null,
    at: Date | null = clock.now(),
  ): Promise<RoleAssignment> {
    assignment.endedAt = at;
    assignment.endedBy = actor?.personId ?? null;
    await this.db.of(RoleAssignment).save(assignment);
    await this.db.rows(
      'UPDATE role_handover SET answered_at = now(), accepted = false WHERE assignment_id = $1 AND answered_at IS NULL',
      [assignment.id],
    );
    await this.facts.record(RoleEnded, refTo(assignment), actor, { role: [assignment.role, null] });
    return assignment;
  }
}

/**
 * Organisation roles are for admins to give, those of a community for its leads and HR, those of a page for its owner,
 * the leads of its community and HR. To oneself nobody gives anything.
 */
export const mayAssign = (
  viewer: Viewer,
  { personId, scope, scopeId, role, communityId }: RoleDraft,
): boolean => {
  if (personId === viewer.personId) return false;
  switch (scope) {
    case 'organisation':
      return isAdmin(viewer);
    case 'community':
      return (
        (role === 'owner' ? viewer.communities.get(scopeId!) === 'owner' : leads(viewer, scopeId)) ||
        isHr(viewer)
      );
    case 'page':
      return viewer.pages.get(scopeId!) === 'owner' || leads(viewer, communityId ?? null) || isHr(viewer);
  }
};

/** One lays down one's own role; others' are ended by who could have given them. */
export const mayEnd = (viewer: Viewer, held: RoleDraft): boolean =>
  held.personId === viewer.personId || mayAssign(viewer, held);

/** One hands over one's own role; others' by who could have given them, and never to oneself. */
export const mayOffer = (viewer: Viewer, held: RoleDraft, toPersonId: string | null): boolean =>
  held.scope !== 'organisation' && mayEnd(viewer, held) && toPersonId !== viewer.personId;

const isOver = ({ endedAt, until }: RoleAssignment): boolean =>
  endedAt !== null || (until !== null && until <= clock.now());

const refTo = ({ id, personId, role, scope, scopeId }: RoleAssignment): RoleRef => ({
  assignmentId: id,
  personId,
  role,
  scope,
  scopeId,
});
