import { nodesOf } from './read';
import { type RoleKind, type RoleMention, roleKinds } from './roles';
import type { Document } from './types';

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
