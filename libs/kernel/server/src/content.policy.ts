import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Content } from './content.entity';
import { type Viewer, isArchived, isMember, moderates, writesIn } from './viewer';

/*
 * Who may read what people wrote. One rule with three faces: about one thing, about a query of TypeORM, and
 * about plain SQL. A test compares them.
 */

/** Whoever withdrew it still sees it, to bring it back; for all others it is gone. */
export const reads = (viewer: Viewer, content: Content): boolean =>
  !content.withdrawnAt && (content.audience === 'everyone' || isMember(viewer, content.communityId));

/** Narrows a query to what the viewer may read. */
export const readableBy = <T extends Content>(
  viewer: Viewer,
  query: SelectQueryBuilder<T>,
): SelectQueryBuilder<T> =>
  query
    .andWhere(`${query.alias}.withdrawnAt IS NULL`)
    .andWhere(
      new Brackets((either) =>
        either
          .where(`${query.alias}.audience = 'everyone'`)
          .orWhere(`${query.alias}.communityId = ANY(:readableIn)`, { readableIn: communityIds(viewer) }),
      ),
    );

/** The same as a condition in plain SQL. `mine` is the parameter that holds `communityIds(viewer)`, as in `$1`. */
export const readableSql = (alias: string, mine: `$${number}`): string =>
  `(${alias}.withdrawn_at IS NULL AND (${alias}.audience = 'everyone' OR ${alias}.community_id = ANY(${mine}::uuid[])))`;

export const communityIds = (viewer: Pick<Viewer, 'communities'>): string[] => [...viewer.communities.keys()];

export const isAuthor = (viewer: Viewer, content: Content): boolean => content.authorId === viewer.personId;

/** Members speak in the communities in which it stands, as long as they are not archived; on the square everyone does. */
export const mayJoinIn = (viewer: Viewer, content: Content): boolean =>
  content.communityId === null ||
  writesIn(viewer, content.communityId) ||
  (content.audience === 'everyone' && !!content.alsoInIds?.some((id) => writesIn(viewer, id)));

/** One's own words, as long as there is writing in their place. */
export const mayRevise = (viewer: Viewer, content: Content): boolean =>
  isAuthor(viewer, content) && !isArchived(viewer, content.communityId);

/** Taking something off the screen: its author, or who keeps order there. */
export const mayWithdraw = (viewer: Viewer, content: Content): boolean =>
  mayRevise(viewer, content) || moderates(viewer, content.communityId);
