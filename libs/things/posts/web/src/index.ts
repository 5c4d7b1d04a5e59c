import { lazyRouteComponent } from '@tanstack/react-router';

export const postPages = { post: lazyRouteComponent(() => import('./PostPage'), 'PostPage') };

export { PostCard } from './PostCard';
export { PostComposer } from './PostComposer';
export { PostCard_post } from './posts.queries';
