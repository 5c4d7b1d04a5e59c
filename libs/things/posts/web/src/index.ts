import { PageNotFetched, onDemand } from '@plein/platform/web';

export const postPages = {
  post: onDemand(async () => (await import('./PostPage')).PostPage, PageNotFetched),
  scheduled: onDemand(async () => (await import('./ScheduledPage')).ScheduledPage, PageNotFetched),
};

export { PostCard } from './PostCard';
export { ComposerAnywhere, PostComposer } from './PostComposer';
export { askInComposer, openComposer, quoteCard } from './openComposer';
export { PostCard_post } from './posts.queries';
export { closeStreams, removeFromStreams } from './streams';
export { wasSaidHere } from './writing';
export { PinnedPosts } from './PinnedPosts';
