import { createHash } from 'node:crypto';
import {
  type CommunityRole,
  type Language,
  type OrganisationRole,
  type PageRole,
  communityRoles,
} from '@plein/contract';
import type { Db, Statement } from '@plein/platform/server';
import { Person, personSql } from './person.entity';
import type { Viewer } from './viewer';

interface ViewerRow {
  person_id: string;
  person: Partial<Person>;
  session_id: string;
  language: Language;
  stale: boolean;
  memberships: string | null;
  archived: string | null;
  mutes: boolean;
  invisible: boolean;
  roles: string | null;
}

const columns = `
      p.id AS person_id, ${personSql('p')} AS person, s.id AS session_id, p.language, s.last_seen_at < now() - interval '5 minutes' AS stale,
      (SELECT string_agg(m.community_id::text, ',') FROM membership m WHERE m.person_id = p.id) AS memberships,
      (SELECT string_agg(c.id::text, ',') FROM community c WHERE c.archived_at IS NOT NULL) AS archived,
      EXISTS (SELECT FROM mute q WHERE q.person_id = p.id) AS mutes, p.invisible,
      (SELECT string_agg(r.scope || ' ' || r.role || ' ' || coalesce(r.scope_id::text, ''), ',')
         FROM role_assignment r
        WHERE r.person_id = p.id AND r.ended_at IS NULL AND (r.until IS NULL OR r.until > now())) AS roles`;

const mayComeIn = `s.ended_at IS NULL AND s.expires_at > now() AND p.status = 'active'`;

const bySession: Statement = {
  name: 'viewer-by-session',
  text: `
    SELECT ${columns}
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.token_hash = $1 AND ${mayComeIn}`,
};

const bySessions: Statement = {
  name: 'viewers-by-sessions',
  text: `
    SELECT ${columns}, encode(s.token_hash, 'hex') AS token_hash,
      extract(epoch FROM least(s.expires_at, (SELECT min(r.until) FROM role_assignment r
        WHERE r.person_id = p.id AND r.ended_at IS NULL AND r.until > now())) - now())::float8 * 1000 AS lasts
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.token_hash = ANY($1::bytea[]) AND ${mayComeIn}`,
};

const byPerson: Statement = {
  name: 'viewer-by-person',
  text: `
    SELECT ${columns} FROM person p CROSS JOIN (SELECT NULL::uuid AS id, now() AS last_seen_at) s
    WHERE p.id = $1 AND p.status = 'active'`,
};

/** Somebody as they may read now, without a session: for what is read for them. Null when they may not come in. */
export async function viewerByPerson(db: Db, personId: string): Promise<Viewer | null> {
  const [row] = await db.rows<ViewerRow>(byPerson, [personId]);
  return row ? toViewer(row) : null;
}

/** Only the hash of a token is stored: who reads the table cannot sign in with it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Who holds this session token; null when the session ended, expired, or its person may not come in. */
export async function viewerByToken(db: Db, token: string): Promise<Viewer | null> {
  const [row] = await db.rows<ViewerRow>(bySession, [hashToken(token)]);
  if (!row) return null;
  if (row.stale) await db.rows('UPDATE session SET last_seen_at = now() WHERE id = $1', [row.session_id]);
  return toViewer(row);
}

/** A viewer, and for how long these rights stand before time itself changes them: a session or a term that runs out. */
export interface LastingViewer {
  readonly viewer: Viewer;
  readonly lastsMillis: number;
}

/** Many at once, by token; who may not come in is left out. */
export async function viewersByTokens(
  db: Db,
  tokens: readonly string[],
): Promise<Map<string, LastingViewer>> {
  const byHash = new Map(tokens.map((token) => [hashToken(token).toString('hex'), token]));
  const hashes = [...byHash.keys()].map((hash) => Buffer.from(hash, 'hex'));
  const rows = await db.rows<ViewerRow & { token_hash: string; lasts: number }>(bySessions, [hashes]);
  return new Map(
    rows.map((row) => [byHash.get(row.token_hash)!, { viewer: toViewer(row), lastsMillis: row.lasts }]),
  );
}

function toViewer(row: ViewerRow): Viewer {
  const organisation = new Set<OrganisationRole>();
  const pages = new Map<string, PageRole>();
  const communities = new Map<string, CommunityRole>();
  for (const id of row.memberships?.split(',') ?? []) communities.set(id, 'member');
  for (const held of row.roles?.split(',') ?? []) {
    const [scope, role, scopeId] = held.split(' ') as [string, string, string];
    if (scope === 'organisation') organisation.add(role as OrganisationRole);
    else if (scope === 'page') pages.set(scopeId, strongest(pages.get(scopeId), role as PageRole));
    else communities.set(scopeId, strongest(communities.get(scopeId), role as CommunityRole));
  }
  return {
    personId: row.person_id,
    person: Object.assign(new Person(), row.person),
    sessionId: row.session_id,
    language: row.language,
    organisation,
    communities,
    archived: new Set(row.archived?.split(',')),
    mutes: row.mutes,
    invisible: row.invisible,
    pages,
  };
}

const strongest = <Role extends CommunityRole>(held: Role | undefined, other: Role): Role =>
  held && communityRoles.indexOf(held) < communityRoles.indexOf(other) ? held : other;
