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
}

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

  assign(viewer: Viewer, draft: RoleDraft): Promise<RoleAssignment> {
    return this.db.transact(async () => {
      if (!mayAssign(viewer, draft)) throw new Refusal('FORBIDDEN');
      await this.lock(draft.scopeId);
      return this.give(draft, viewer);
    });
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
      if (!mayEnd(viewer, assignment)) throw new Refusal('FORBIDDEN');
      await this.lock(assignment.scopeId);
      await this.mustNotBeLast(assignment);
      return this.close(assignment, viewer);
    });
  }

  /** Everything somebody holds in a community ends with their membership. Within a transaction. */
  async endAllIn(communityId: string, personId: string, actor: Viewer): Promise<void> {
    await this.lock(communityId);
    const held = await this.db.rows<{ id: string }>(
      `SELECT id FROM role_assignment WHERE scope = 'community' AND scope_id = $1 AND person_id = $2 AND ended_at IS NULL`,
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
      if (assignment.personId !== viewer.personId && !mayEnd(viewer, assignment))
        throw new Refusal('FORBIDDEN');
      if (assignment.personId === toPersonId) throw new Problem('handover.same', 'toPersonId');
      await this.mustBeAble({ ...assignment, personId: toPersonId });
      await this.db.rows(
        'UPDATE role_handover SET answered_at = now(), accepted = false WHERE assignment_id = $1 AND answered_at IS NULL',
        [assignmentId],
      );
      const handover = this.db.of(RoleHandover).create({
        id: newId(),
        assignmentId,
        toPersonId,
        offeredBy: viewer.personId,
        note: note.trim(),
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
      if (!assignment || assignment.endedAt) throw new Problem('handover.gone');
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
      const draft = { ...assignment, personId: viewer.personId, until: null, reason: null };
      if (assignment.scope === 'page') await this.close(assignment, viewer);
      await this.give(draft, viewer);
      if (assignment.scope !== 'page') await this.close(assignment, viewer);
      return handover;
    });
  }

  /** Changes of roles on one thing come after each other, so that its last owner cannot leave twice at once. */
  async lock(scopeId: string | null): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [scopeId ?? 'organisation']);
  }

  private async present(id: string): Promise<RoleAssignment> {
    const assignment = await this.db
      .of(RoleAssignment)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!assignment || assignment.endedAt) throw new Refusal('NOT_FOUND');
    return assignment;
  }

  private async held({ personId, role, scope, scopeId }: RoleDraft): Promise<RoleAssignment | undefined> {
    const [row] = await this.db.rows<{ id: string }>(
      `SELECT id FROM role_assignment WHERE person_id = $1 AND role = $2 AND scope = $3 AND scope_id IS NOT DISTINCT FROM $4
          AND ended_at IS NULL AND (until IS NULL OR until > now())`,
      [personId, role, scope, scopeId],
    );
    return row && this.present(row.id);
  }

  /** Roles are for people who are here; in a community, for its members. One whose term is over makes room. */
  private async mustBeAble({ personId, role, scope, scopeId }: RoleDraft): Promise<void> {
    const [row] = await this.db.rows<{ able: boolean }>(
      `SELECT p.status = 'active' AND CASE $2
         WHEN 'community' THEN EXISTS (SELECT FROM membership m WHERE m.community_id = $3 AND m.person_id = p.id)
         WHEN 'page' THEN EXISTS (SELECT FROM content c LEFT JOIN membership m ON m.community_id = c.community_id AND m.person_id = p.id
           WHERE c.id = $3 AND c.kind = 'page' AND (m.person_id IS NOT NULL OR c.audience = 'everyone'))
         ELSE true END AS able FROM person p WHERE p.id = $1`,
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

  private async close(assignment: RoleAssignment, actor: Viewer | null): Promise<RoleAssignment> {
    assignment.endedAt = clock.now();
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

/** Organisation roles are for admins to give, never to oneself; those of a community for its leads and HR. */
export const mayAssign = (viewer: Viewer, { personId, scope, scopeId, role }: RoleDraft): boolean => {
  const forOneself = personId === viewer.personId;
  switch (scope) {
    case 'organisation':
      return isAdmin(viewer) && !forOneself;
    case 'community':
      return (
        (role === 'owner' ? viewer.communities.get(scopeId!) === 'owner' : leads(viewer, scopeId)) ||
        (isHr(viewer) && !forOneself)
      );
    case 'page':
      return viewer.pages.get(scopeId!) === 'owner' || (isHr(viewer) && !forOneself);
  }
};

/** One lays down one's own role; others' are ended by who could have given them. */
export const mayEnd = (viewer: Viewer, assignment: RoleAssignment): boolean =>
  assignment.personId === viewer.personId || mayAssign(viewer, { ...assignment });

const refTo = ({ id, personId, role, scope, scopeId }: RoleAssignment): RoleRef => ({
  assignmentId: id,
  personId,
  role,
  scope,
  scopeId,
});
