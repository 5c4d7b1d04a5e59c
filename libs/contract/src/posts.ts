import { factType } from './fact';
import { placeTopic, topicOf } from './live';

/** What a post is: said, asked, told to everyone by someone with the news role, or put to the vote. */
export const postTypes = ['update', 'question', 'news', 'poll'] as const;
export type PostType = (typeof postTypes)[number];

/** Characters of plain text in a post. */
export const postLimits = { text: 10_000 } as const;

/** For how long a withdrawn post or comment can be brought back by who withdrew it, in days. */
export const undoDays = 30;

export interface PostRef {
  postId: string;
  /** Null: to everyone. */
  communityId: string | null;
}

const about = {
  topics: (post: PostRef) => [placeTopic(post.communityId), topicOf.content(post.postId)],
  subject: (post: PostRef) => post.postId,
};

/** `mentions`: how many people the text names. */
export const PostPublished = factType<PostRef & { mentions: number }>('post.published', about);
export const PostRevised = factType<PostRef & { mentions: number }>('post.revised', about);
export const PostWithdrawn = factType<PostRef>('post.withdrawn', about);
export const PostRestored = factType<PostRef>('post.restored', about);
