import {
  Community,
  Person,
  RoleAssignment,
  RoleHandover,
  type Viewer,
  communityIds,
  isHr,
  mayAssign,
  mayEnd,
  mayOffer,
  readableSql,
} from '@plein/kernel/server';
import { Db, type Page, type PageArgs, Refusal, byId, clock, isId, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { HeldRole, type MyPart, type OfferedRole, type Ownerless, type RoleRegisterFilter } from './admin.io';

const isOver = ({ endedAt, until }: Row): boolean =>
  endedAt !== null || (until !== null && until <= clock.now());

interface Row extends Omit<RoleAssignment, 'assignedBy'> {
  assignedBy: string | null;
  place: string | null;
  address: string | null;
  communityId: string | null;
}

/** A community or page by its name, as far as the viewer (`$1`: their communities) may know it. */
const named = `
  LEFT JOIN community m ON r.scope = 'community' AND m.id = r.scope_id AND (m.kind <> 'secret' OR m.id = ANY($1::uuid[]))
  LEFT JOIN content c ON r.scope = 'page' AND c.id = r.scope_id AND ${readableSql('c', '$1')}`;

const columns = `r.id, r.person_id AS "personId", r.role, r.scope, r.scope_id AS "scopeId", r.since, r.until, r.reason,
  r.assigned_by AS "assignedBy", r.ended_at AS "endedAt", r.ended_by AS "endedBy", coalesce(m.name, c.title) AS place, c.community_id AS "communityId",
  CASE WHEN m.id IS NOT NULL THEN '/c/' || m.slug WHEN c.id IS NOT NULL THEN '/page/' || c.id END AS address`;

const present = `r.ended_at IS NULL AND (r.until IS NULL OR r.until > now())`;

/** Who is responsible for what: one register, three ways to look at it. */
@Injectable()
export class RoleRegisterService {
  constructor(private readonly db: Db) {}

  /** Everything that is held, newest first. For HR and admins. */
  async list(
    viewer: Viewer,
    filter: RoleRegisterFilter,
    { first, after }: PageArgs,
  ): Promise<Page<HeldRole>> {
    if (!isHr(viewer)) throw new Refusal('FORBIDDEN');
    const rows = await this.db.rows<Row>(
      `SELECT ${columns} FROM role_assignment r ${named}
        WHERE ($2::uuid IS NULL OR r.person_id = $2) AND ($3::text IS NULL OR r.scope = $3) AND ($4::text IS NULL OR r.role = $4)
          AND ($5 OR (${present})) AND (r.scope = 'organisation' OR m.id IS NOT NULL OR c.id IS NOT NULL)
          AND ($6::uuid IS NULL OR (r.since, r.id) < (SELECT a.since, a.id FROM role_assignment a WHERE a.id = $6))
        ORDER BY r.since DESC, r.id DESC LIMIT $7`,
      [
        communityIds(viewer),
        filter.personId ?? null,
        filter.scope ?? null,
        filter.role ?? null,
        filter.withEnded ?? false,
        after ?? null,
        first + 1,
      ],
    );
    return toPage(await this.show(viewer, rows), first);
  }

  /** Communities and pages without an active owner, as far as the viewer may know them. */
  async ownerless(viewer: Viewer): Promise<Ownerless[]> {
    const owned = (
      scope: string,
      id: string,
    ) => `EXISTS (SELECT FROM role_assignment r JOIN person p ON p.id = r.person_id
      WHERE r.scope = '${scope}' AND r.scope_id = ${id} AND r.role = 'owner' AND ${present} AND p.status = 'active')`;
    const rows = await this.db.rows<Omit<Ownerless, 'canTake' | 'canAssign'> & { communityId: string }>(
      `SELECT m.id, 'community' AS scope, m.name, '/c/' || m.slug AS address, m.id AS "communityId" FROM community m
        WHERE m.archived_at IS NULL AND (m.kind <> 'secret' OR m.id = ANY($1::uuid[])) AND NOT ${owned('community', 'm.id')}
       UNION ALL
       (SELECT c.id, 'page', c.title, '/page/' || c.id, c.community_id FROM content c
        WHERE c.kind = 'page' AND ${readableSql('c', '$1')} AND NOT ${owned('page', 'c.id')} ORDER BY c.id DESC LIMIT 200)`,
      [communityIds(viewer)],
    );
    return rows.map(({ communityId, ...row }) => ({
      ...row,
      canTake: viewer.communities.has(communityId),
      canAssign: mayAssign(viewer, { ...row, scopeId: row.id, personId: '', role: 'owner', communityId }),
    }));
  }

  /** A community or page that the viewer may know, by its id. */
  async place(viewer: Viewer, id: string): Promise<{ scope: 'community' | 'page'; communityId: string }> {
    const [found] = isId(id)
      ? await this.db.rows<{ scope: 'community' | 'page'; communityId: string }>(
          `SELECT 'community' AS scope, m.id AS "communityId" FROM community m
            WHERE m.id = $2 AND (m.kind <> 'secret' OR m.id = ANY($1::uuid[]))
           UNION ALL SELECT 'page', c.community_id FROM content c WHERE c.id = $2 AND c.kind = 'page' AND ${readableSql('c', '$1')}`,
          [communityIds(viewer), id],
        )
      : [];
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** HR and admins who are here, in the order of a list. */
  caretakers(): Promise<Person[]> {
    return this.db
      .of(Person)
      .createQueryBuilder('person')
      .where(
        `person.status = 'active' AND EXISTS (SELECT FROM role_assignment r WHERE r.person_id = person.id
           AND r.scope = 'organisation' AND r.role IN ('admin', 'hr') AND ${present})`,
      )
      .orderBy('person.sortName')
      .take(20)
      .getMany();
  }

  /** What I hold, what was offered to me, and who waits at a door that I keep. */
  async mine(viewer: Viewer): Promise<MyPart> {
    const held = await this.db.rows<Row>(
      `SELECT ${columns} FROM role_assignment r ${named} WHERE r.person_id = $2 AND ${present} ORDER BY r.scope, r.since DESC LIMIT 500`,
      [communityIds(viewer), viewer.personId],
    );
    const doors = await this.db.rows<{ id: string }>(
      `SELECT DISTINCT q.community_id AS id FROM membership_request q
        JOIN role_assignment r ON r.scope = 'community' AND r.scope_id = q.community_id AND r.person_id = $1 AND ${present}
       WHERE q.kind = 'request'`,
      [viewer.personId],
    );
    return {
      roles: await this.show(viewer, held),
      offers: await this.offers(viewer),
      doors: await this.db.of(Community).findBy({ id: In(doors.map(({ id }) => id)) }),
    };
  }

  /** Who was offered a role may know what it is about. */
  private async offers(viewer: Viewer): Promise<OfferedRole[]> {
    const rows = await this.db.rows<{
      id: string;
      role: string;
      scope: OfferedRole['scope'];
      place: string;
      fromId: string;
    }>(
      `SELECT h.id, r.role, r.scope, coalesce(m.name, c.title) AS place, h.offered_by AS "fromId"
       FROM role_handover h JOIN role_assignment r ON r.id = h.assignment_id
       LEFT JOIN community m ON r.scope = 'community' AND m.id = r.scope_id
       LEFT JOIN content c ON r.scope = 'page' AND c.id = r.scope_id AND ${readableSql('c', '$2')}
       WHERE h.to_person_id = $1 AND h.answered_at IS NULL AND ${present} AND (m.id IS NOT NULL OR c.id IS NOT NULL) ORDER BY h.offered_at`,
      [viewer.personId, communityIds(viewer)],
    );
    const handovers = byId(await this.db.of(RoleHandover).findBy({ id: In(rows.map(({ id }) => id)) }));
    const people = byId(await this.db.of(Person).findBy({ id: In(rows.map(({ fromId }) => fromId)) }));
    return rows.map(({ id, fromId, ...row }) => ({
      ...row,
      handover: handovers.get(id)!,
      from: people.get(fromId)!,
    }));
  }

  private async show(viewer: Viewer, rows: readonly Row[]): Promise<HeldRole[]> {
    const ids = rows.flatMap(({ personId, assignedBy }) =>
      assignedBy ? [personId, assignedBy] : [personId],
    );
    const people = byId(await this.db.of(Person).findBy({ id: In(ids) }));
    return rows.map((row) =>
      Object.assign(new HeldRole(), row, {
        person: people.get(row.personId)!,
        assignedBy: row.assignedBy ? (people.get(row.assignedBy) ?? null) : null,
        canEnd: !isOver(row) && mayEnd(viewer, row),
        canHandOver: !isOver(row) && mayOffer(viewer, row, null),
      }),
    );
  }
}
