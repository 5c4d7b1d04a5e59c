import { lazyRouteComponent } from '@tanstack/react-router';

export const postPages = {
  post: lazyRouteComponent(() => import('./PostPage'), 'PostPage'),
  scheduled: lazyRouteComponent(() => import('./ScheduledPage'), 'ScheduledPage'),
};

export { PostCard } from './PostCard';
export { ComposerAnywhere, PostComposer } from './PostComposer';
export { askInComposer, openComposer } from './openComposer';
export { PostCard_post } from './posts.queries';
export { closeStreams, removeFromStreams } from './streams';
export { wasSaidHere } from './writing';
export { PinnedPosts } from './PinnedPosts';
