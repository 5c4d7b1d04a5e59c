import { type PostType, standsAlone } from '@plein/contract';
import {
  type Viewer,
  isArchived,
  isAuthor,
  isHr,
  leads,
  mayJoinIn,
  mayRevise,
  mayWithdraw,
  moderates,
  policyFor,
  reads,
  writesIn,
} from '@plein/kernel/server';
import { Post } from './post.entity';

const isA = (postType: PostType, post: Post) => post.postType === postType;

/** Keeping order is writing too: not where there is none any more. Taking something away always can be needed. */
const mayOrder = (viewer: Viewer, post: Post) =>
  mayWithdraw(viewer, post) && !isArchived(viewer, post.communityId);

/** Who may do what with a post. */
export const postPolicy = policyFor(Post)({
  read: reads,
  comment: (viewer, post) => !post.closing && mayJoinIn(viewer, post),
  react: mayJoinIn,
  revise: mayRevise,
  withdraw: mayWithdraw,
  closeComments: mayOrder,
  archive: mayOrder,
  move: mayOrder,
  pin: (viewer, post) =>
    post.communityId !== null && moderates(viewer, post.communityId) && writesIn(viewer, post.communityId),
  quote: (_, post) => !post.quoting,
  limitQuotes: isAuthor,
  share: (viewer, post) =>
    reads(viewer, post) &&
    post.communityId !== null &&
    post.audience === 'everyone' &&
    !standsAlone(post.postType) &&
    (isAuthor(viewer, post) || [...viewer.communities.keys()].some((id) => moderates(viewer, id))),
  vote: (viewer, post) => isA('poll', post) && mayJoinIn(viewer, post),
  closePoll: (viewer, post) => isA('poll', post) && mayOrder(viewer, post),
  confirmRead: (viewer, post) =>
    isA('announcement', post) && !isAuthor(viewer, post) && mayJoinIn(viewer, post),
  seeReaders: (viewer, post) => isA('announcement', post) && (isAuthor(viewer, post) || isHr(viewer)),
});

/** News is for the news role; what rings at everyone in a place, for who leads that place. Who may write there has been asked. */
export function maySay(viewer: Viewer, postType: PostType, communityId: string | null): boolean {
  if (postType === 'news') return viewer.organisation.has('news');
  if (postType !== 'announcement') return true;
  return (
    isHr(viewer) || (communityId === null ? viewer.organisation.has('news') : leads(viewer, communityId))
  );
}

/** Whose words stand in a quote may take them back, wherever that is and whether or not they can still read the post itself. */
export const mayTakeBack = (viewer: Viewer, quotedAuthorId: string): boolean =>
  quotedAuthorId === viewer.personId;

/** To one more community: its author, who also writes there, or who keeps order there. Whether they write there has been asked. */
export const mayShareIn = (viewer: Viewer, post: Post, placeId: string): boolean =>
  isAuthor(viewer, post) || moderates(viewer, placeId);

/** Out of it: its author, or who keeps order there. */
export const mayUnshareFrom = (viewer: Viewer, post: Post, placeId: string): boolean =>
  isAuthor(viewer, post) || moderates(viewer, placeId);

/** Only whoever withdrew a post brings it back; it is gone for all others. */
export const mayRestorePost = (personId: string, post: Post): boolean => post.withdrawnBy === personId;

/**
 * Who keeps order at both ends takes it along; otherwise its author, as long as nobody else spoke in closed company:
 * what they said was for those who were there. Whether it may be said at the other end has been asked.
 */
export const mayMoveTo = (
  viewer: Viewer,
  post: Post,
  communityId: string | null,
  haveOthersSaid: boolean,
): boolean =>
  (moderates(viewer, post.communityId) && moderates(viewer, communityId)) ||
  (isAuthor(viewer, post) && !haveOthersSaid);
