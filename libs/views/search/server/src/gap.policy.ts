import { type Viewer, isHr } from '@plein/kernel/server';

/**
 * Which gaps `g` (with its community `m`, if any) somebody may see: who leads a community those of that place, HR those of
 * the whole organisation and of open communities. What was looked for behind a door stays there.
 */
export const seesGapsSql = (led: `$${number}`, isHrToo: `$${number}`): string =>
  `(g.community_id = ANY(${led}::uuid[]) OR (${isHrToo}::boolean AND (g.community_id IS NULL OR m.kind = 'open')))`;

/** The values for it. */
export const seesGapsValues = (viewer: Viewer): [string[], boolean] => [
  [...viewer.communities].flatMap(([id, role]) => (role === 'owner' || role === 'deputy' ? [id] : [])),
  isHr(viewer),
];
