import { CommunityArchived, CommunityRevised, CommunityStarted, MembershipStarted } from '@plein/contract';
import { slugOf } from '@plein/document';
import {
  Community,
  Fact,
  Facts,
  Gate,
  Membership,
  RoleService,
  type Viewer,
  communityIds,
  communityPolicy,
  personPolicy,
} from '@plein/kernel/server';
import { Db, type Page, Problem, Refusal, clock, newId, toPage } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { CommunitiesArgs, CommunityReviseInput, CommunityStartInput } from './community.io';

/** The verbs of a community: start, revise, archive and reopen. */
@Injectable()
export class CommunityService {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly roles: RoleService,
  ) {}

  async bySlug(viewer: Viewer, slug: string): Promise<Community> {
    const community = await this.db.of(Community).findOneBy({ slug });
    if (!community || !communityPolicy.can(viewer, 'read', community)) throw new Refusal('NOT_FOUND');
    return community;
  }

  /** By name. Secret ones only for who is in them; archived ones only for who looks for them by name. */
  async list(viewer: Viewer, { search, mine, first, after }: CommunitiesArgs): Promise<Page<Community>> {
    const query = this.db
      .of(Community)
      .createQueryBuilder('community')
      .where(`(community.kind <> 'secret' OR community.id = ANY(:mine))`, { mine: communityIds(viewer) });
    if (mine) query.andWhere('community.id = ANY(:mine)');
    if (!search?.trim()) query.andWhere('community.archivedAt IS NULL');
    else
      query.andWhere(`community.search LIKE '%' || fold(:like) || '%'`, {
        like: search.trim().replace(/[\\%_]/g, '\\$&'),
      });
    if (after)
      query.andWhere(
        `(community.name, community.id) > (SELECT c.name, c.id FROM community c
            WHERE c.id = :after AND (c.kind <> 'secret' OR c.id = ANY(:mine)))`,
        { after },
      );
    return toPage(
      await query
        .orderBy('community.name')
        .addOrderBy('community.id')
        .take(first + 1)
        .getMany(),
      first,
    );
  }

  /** A few whose name is much like this one, the most alike first; archived ones too, for they can be reopened. */
  async alike(viewer: Viewer, name: string): Promise<Community[]> {
    if (name.trim().length < 3) return [];
    return this.db
      .of(Community)
      .createQueryBuilder('community')
      .where(`(community.kind <> 'secret' OR community.id = ANY(:mine))`, { mine: communityIds(viewer) })
      .andWhere('similarity(fold(community.name), fold(:name)) > 0.4', { name: name.trim() })
      .orderBy('similarity(fold(community.name), fold(:name))', 'DESC')
      .addOrderBy('community.name')
      .take(3)
      .getMany();
  }

  /**
   * Whoever starts it owns it; a deputy is a member from the first moment. The same id twice is the same
   * community: a retry finds what the first try made.
   */
  start(viewer: Viewer, input: CommunityStartInput): Promise<Community> {
    return this.db.transact(async () => {
      const earlier = input.id ? await this.earlier(viewer, input.id) : null;
      if (earlier) return earlier;
      const name = input.name.trim();
      if (!name) throw new Problem('isLength', 'name');
      const community = this.db.of(Community).create({
        id: input.id ?? newId(),
        slug: await this.freeSlug(name),
        name,
        kind: input.kind,
        purpose: input.purpose.trim(),
        frameIn: input.frameIn?.trim() ?? '',
        frameOut: input.frameOut?.trim() ?? '',
        language: viewer.language,
        memberCount: 0,
        createdAt: clock.now(),
        archivedAt: null,
      });
      await this.db.of(Community).insert(community);
      const deputyId = input.deputyId === viewer.personId ? null : input.deputyId;
      if (deputyId) await this.gate.open(viewer, personPolicy, 'read', deputyId);
      for (const personId of [viewer.personId, ...(deputyId ? [deputyId] : [])]) {
        await this.db.of(Membership).insert({ communityId: community.id, personId, since: clock.now() });
        await this.facts.record(MembershipStarted, { communityId: community.id, personId }, viewer);
        community.memberCount += 1;
      }
      await this.db.of(Community).update({ id: community.id }, { memberCount: community.memberCount });
      await this.roles.give(
        { personId: viewer.personId, role: 'owner', scope: 'community', scopeId: community.id },
        viewer,
      );
      if (deputyId)
        await this.roles.give(
          { personId: deputyId, role: 'deputy', scope: 'community', scopeId: community.id },
          viewer,
        );
      await this.facts.record(CommunityStarted, { communityId: community.id }, viewer, {
        kind: [null, community.kind],
      });
      return community;
    });
  }

  /** When its kind changes, so does who may read everything in it, in the same transaction. */
  revise(viewer: Viewer, id: string, input: CommunityReviseInput): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.openToChange(viewer, communityPolicy, 'revise', id);
      const before = { ...community };
      if (input.name != null) community.name = input.name.trim() || community.name;
      for (const key of ['purpose', 'frameIn', 'frameOut'] as const)
        if (input[key] != null) community[key] = input[key].trim();
      if (input.kind) community.kind = input.kind;
      await this.db.of(Community).save(community);
      if (before.kind !== community.kind)
        await this.db.rows('UPDATE content SET audience = $2 WHERE community_id = $1 AND audience <> $2', [
          id,
          community.kind === 'open' ? 'everyone' : 'members',
        ]);
      const changed = (['name', 'purpose', 'frameIn', 'frameOut'] as const).filter(
        (key) => before[key] !== community[key],
      );
      await this.facts.record(CommunityRevised, { communityId: id }, viewer, {
        ...(before.kind === community.kind ? {} : { kind: [before.kind, community.kind] }),
        ...(changed.length ? { changed } : {}),
      });
      return community;
    });
  }

  archive(viewer: Viewer, id: string, archived: boolean): Promise<Community> {
    return this.db.transact(async () => {
      const community = await this.gate.openToChange(viewer, communityPolicy, 'archive', id);
      community.archivedAt = archived ? clock.now() : null;
      await this.db.of(Community).save(community);
      await this.facts.record(CommunityArchived, { communityId: id }, viewer, {
        archived: [!archived, archived],
      });
      return community;
    });
  }

  /** What an earlier try with this id made. A second try at the same moment waits for the first. */
  private async earlier(viewer: Viewer, id: string): Promise<Community | null> {
    await this.db.rows("SELECT pg_advisory_xact_lock(hashtextextended('community:' || $1, 0))", [id]);
    const community = await this.db.of(Community).findOneBy({ id });
    const mine = { name: CommunityStarted.name, subjectId: id, actorId: viewer.personId };
    if (community && !(await this.db.of(Fact).existsBy(mine))) throw new Refusal('FORBIDDEN');
    return community;
  }

  private async freeSlug(name: string): Promise<string> {
    const base =
      slugOf(name)
        .replace(/[^a-z0-9-]/g, '')
        .slice(0, 50)
        .replace(/^-+|-+$/g, '') || 'community';
    await this.db.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 12))', [base]);
    const taken = await this.db.rows<{ slug: string }>(
      'SELECT slug::text FROM community WHERE slug = $1 OR slug::text ~ $2',
      [base, `^${base}-[0-9]+$`],
    );
    const slugs = new Set(taken.map(({ slug }) => slug));
    let slug = base;
    for (let n = 2; slugs.has(slug); n++) slug = `${base}-${n}`;
    return slug;
  }
}
