import { Fact, Person, type Viewer, communityIds, isAdmin } from '@plein/kernel/server';
import { Db, type Page, type PageArgs, Refusal, byId, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type AuditFilter, AuditLine } from './admin.io';

/** Who did what to whom, and when: read-only, for admins. Nothing removes a line. */
@Injectable()
export class AuditService {
  constructor(private readonly db: Db) {}

  async list(viewer: Viewer, filter: AuditFilter, { first, after }: PageArgs): Promise<Page<AuditLine>> {
    if (!isAdmin(viewer)) throw new Refusal('FORBIDDEN');
    const query = this.db.of(Fact).createQueryBuilder('fact').where('fact.audited');
    if (filter.actorId) query.andWhere('fact.actorId = :actorId', { actorId: filter.actorId });
    if (filter.subjectId)
      query.andWhere("(fact.subjectId = :subjectId OR fact.payload ->> 'personId' = :subjectId::text)", {
        subjectId: filter.subjectId,
      });
    if (filter.name)
      query.andWhere('(fact.name = :name OR fact.name LIKE :names)', {
        name: filter.name,
        names: `${filter.name.replace(/[\\%_]/g, '\\$&')}.%`,
      });
    if (filter.from) query.andWhere('fact.occurredAt >= :from', { from: filter.from });
    if (filter.to) query.andWhere('fact.occurredAt < :to', { to: filter.to });
    if (after) query.andWhere('fact.id < :after', { after });
    const facts = await query
      .orderBy('fact.id', 'DESC')
      .take(first + 1)
      .getMany();
    return toPage(await this.show(viewer, facts), first);
  }

  private async show(viewer: Viewer, facts: readonly Fact[]): Promise<AuditLine[]> {
    const personOf = ({ payload }: Fact) =>
      typeof payload['personId'] === 'string' ? payload['personId'] : null;
    const placeOf = ({ payload }: Fact) =>
      (payload['communityId'] ?? (payload['scope'] === 'community' ? payload['scopeId'] : null)) as
        string | null;
    const ids = facts.flatMap((fact) => [fact.actorId, personOf(fact)]).filter((id): id is string => !!id);
    const people = byId(await this.db.of(Person).findBy({ id: In(ids) }));
    const places = await this.db.rows<{ id: string; name: string }>(
      `SELECT id, name FROM community WHERE id = ANY($1::uuid[]) AND (kind <> 'secret' OR id = ANY($2::uuid[]))`,
      [facts.map(placeOf).filter(Boolean), communityIds(viewer)],
    );
    const names = new Map(places.map(({ id, name }) => [id, name]));
    return facts.map((fact) => ({
      id: fact.id,
      name: fact.name,
      actor: (fact.actorId && people.get(fact.actorId)) || null,
      person: people.get(personOf(fact) ?? '') ?? null,
      place: names.get(placeOf(fact) ?? '') ?? null,
      details: fact.details,
      requestId: fact.requestId,
      occurredAt: fact.occurredAt,
    }));
  }
}
