import { nodesOf } from './read';
import type { Document } from './types';

/** Who is addressed by what they do: of the community in which the text stands, or of the page it is said to. */
export const roleKinds = ['pageOwners', 'owners', 'moderators', 'everyone'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** What they are called in a text without its screen: in search, mail and excerpts. Names of places are not kept. */
export const roleLabels: Readonly<Record<RoleKind, Readonly<Record<'nl' | 'en', string>>>> = {
  pageOwners: { nl: 'eigenaar van deze pagina', en: 'owner of this page' },
  owners: { nl: 'eigenaren', en: 'owners' },
  moderators: { nl: 'moderatoren', en: 'moderators' },
  everyone: { nl: 'iedereen', en: 'everyone' },
};

export interface RoleMention {
  readonly kind: RoleKind;
  /** Of the community, or of the page. */
  readonly id: string;
}

/** The roles and groups that are addressed, each once, the closest first. */
export function roleMentions(document: Document): RoleMention[] {
  const found = new Map<string, RoleMention>();
  for (const { type, attrs } of nodesOf(document.content))
    if (type === 'roleMention')
      found.set(`${attrs!['kind']} ${attrs!['id']}`, {
        kind: attrs!['kind'] as RoleKind,
        id: String(attrs!['id']),
      });
  return [...found.values()].sort(
    (one, other) => roleKinds.indexOf(one.kind) - roleKinds.indexOf(other.kind),
  );
}

/** Those that were not addressed in an earlier text. */
export function addedRoles(before: Document | null, now: Document): RoleMention[] {
  const known = new Set(before ? roleMentions(before).map(({ kind, id }) => `${kind} ${id}`) : []);
  return roleMentions(now).filter(({ kind, id }) => !known.has(`${kind} ${id}`));
}
