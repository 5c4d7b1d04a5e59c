import { RoleAssigned } from '@plein/contract';
import { type Facts, RoleAssignment, type Viewer } from '@plein/kernel/server';
import { type Db, clock, newId } from '@plein/platform/server';
import type { Page } from './page.entity';

/** Whoever begins a page looks after it, until somebody else takes it over. Call it in the same transaction. */
export async function makeOwner(db: Db, facts: Facts, viewer: Viewer, page: Page): Promise<void> {
  const assignment = {
    id: newId(),
    personId: viewer.personId,
    role: 'owner',
    scope: 'page' as const,
    scopeId: page.id,
  };
  await db.of(RoleAssignment).insert({ ...assignment, since: clock.now(), assignedBy: viewer.personId });
  const { id: assignmentId, ...role } = assignment;
  await facts.record(RoleAssigned, { assignmentId, ...role }, viewer);
}
