import { CommunityService } from '@plein/communities/server';
import { Community, type Viewer, personSql } from '@plein/kernel/server';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** Where imported things go, and in whose name pages are kept. */
export interface Place {
  readonly community: Community;
  readonly audience: 'everyone' | 'members';
  readonly owner: { readonly personId: string };
}

/** Said to whoever runs the command; a plain sentence with what to do. */
export class ImportProblem extends Error {}

/** Finds the community that an import was meant for. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly db: Db,
    private readonly communities: CommunityService,
  ) {}

  /** @param create opens an open community under this name when there is none, owned by the first admin. */
  async find(nameOrSlug: string, { create = false } = {}): Promise<Place> {
    const community = (await this.existing(nameOrSlug)) ?? (create ? await this.open(nameOrSlug) : null);
    if (!community)
      throw new ImportProblem(
        `There is no community "${nameOrSlug}". Give the name or short name of one that is there, or add --create to open it.`,
      );
    if (community.archivedAt)
      throw new ImportProblem(
        `The community "${community.name}" is archived. Reopen it before you bring anything in.`,
      );
    return {
      community,
      audience: community.kind === 'open' ? 'everyone' : 'members',
      owner: { personId: await this.ownerOf(community) },
    };
  }

  private async existing(nameOrSlug: string): Promise<Community | null> {
    const bySlug = await this.db.of(Community).findOneBy({ slug: nameOrSlug });
    if (bySlug) return bySlug;
    const named = await this.db
      .of(Community)
      .createQueryBuilder('community')
      .where('lower(community.name) = lower(:name)', { name: nameOrSlug.trim() })
      .getMany();
    if (named.length > 1)
      throw new ImportProblem(
        `There are ${named.length} communities called "${nameOrSlug}". Give the short name of one: ${named.map(({ slug }) => slug).join(', ')}.`,
      );
    return named[0] ?? null;
  }

  private async open(name: string): Promise<Community> {
    const admin = await this.firstAdmin();
    if (!admin)
      throw new ImportProblem(
        'Nobody is admin yet. Open Plein in a browser and sign up first; then run this again.',
      );
    const viewer: Viewer = {
      ...admin,
      sessionId: '',
      organisation: new Set(['admin'] as const),
      communities: new Map(),
      archived: new Set(),
      mutes: false,
      invisible: true,
      pages: new Map(),
    };
    if (name.trim().length > 100)
      throw new ImportProblem('The name of a community has at most 100 characters.');
    return this.communities.start(viewer, { name, kind: 'open', purpose: '' });
  }

  private async ownerOf(community: Community): Promise<string> {
    const [owner] = await this.db.rows<{ id: string }>(
      `SELECT r.person_id AS id FROM role_assignment r JOIN person p ON p.id = r.person_id
        WHERE r.scope = 'community' AND r.scope_id = $1 AND r.role = 'owner' AND r.ended_at IS NULL
          AND (r.until IS NULL OR r.until > now()) AND p.status = 'active'
        ORDER BY r.since, r.id LIMIT 1`,
      [community.id],
    );
    const admin = owner ? null : await this.firstAdmin();
    if (!owner && !admin)
      throw new ImportProblem(
        `The community "${community.name}" has no owner, and there is no admin to keep what comes.`,
      );
    return owner?.id ?? admin!.personId;
  }

  private async firstAdmin(): Promise<Pick<Viewer, 'personId' | 'language' | 'person'> | null> {
    const [admin] = await this.db.rows<Pick<Viewer, 'personId' | 'language' | 'person'>>(
      `SELECT p.id AS "personId", p.language, ${personSql('p')} AS person FROM role_assignment r JOIN person p ON p.id = r.person_id
        WHERE r.scope = 'organisation' AND r.role = 'admin' AND r.ended_at IS NULL
          AND (r.until IS NULL OR r.until > now()) AND p.status = 'active'
        ORDER BY r.since, r.id LIMIT 1`,
    );
    return admin ?? null;
  }
}
