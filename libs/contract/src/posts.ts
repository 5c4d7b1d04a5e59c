import { auditedFactType, factType } from './fact';
import { type Placed, placeTopic, placeTopics, topicOf } from './live';
import type { PersonRef } from './people';
import type { RoleRefs } from './roles';

/** What a post is: said, asked, given, put to the vote, lived through, told; each with its own small form. */
export const postTypes = ['update', 'question', 'praise', 'poll', 'story', 'announcement', 'news'] as const;
export type PostType = (typeof postTypes)[number];

/** Characters of plain text in a post. */
export const postLimits = { text: 10_000 } as const;

/** What somebody is praised for. */
export const praiseValues = ['together', 'craft', 'courage', 'care', 'learning'] as const;
export type PraiseValue = (typeof praiseValues)[number];
export const praiseLimits = { people: 10 } as const;

/** The parts of a story, in the order in which they are told; the last may stay empty. */
export const storyParts = ['situation', 'did', 'brought', 'askMe'] as const;
export type StoryPart = (typeof storyParts)[number];
export const storyLimits = { situation: 2_000, did: 2_000, brought: 2_000, askMe: 300 } as const;

/** Announcements in one place in a day, and reminders to read one: what reaches everyone is rare. */
export const announcementLimits = { perDay: 2, reminderHours: 24 } as const;

/** Posts of one person that wait, characters of what the form keeps of one, and how far ahead. */
export const scheduleLimits = { waiting: 100, draft: 100_000, furthestDays: 366 } as const;

const ofPerson = {
  topics: ({ personId }: PersonRef) => [topicOf.person(personId)],
  subject: ({ personId }: PersonRef) => personId,
};
/** What waits for its moment is another list, on every screen of this person. */
export const SchedulesChanged = factType<PersonRef>('schedule.changed', ofPerson);
/** A moment came and the post could not be published; it waits for its author. */
export const ScheduleFailed = factType<PersonRef & { scheduledId: string }>('schedule.failed', ofPerson);

/** For how long a withdrawn post or comment can be brought back by who withdrew it, in days. */
export const undoDays = 30;

export interface PostRef extends Placed {
  postId: string;
}

const about = {
  topics: (post: PostRef) => [...placeTopics(post), topicOf.content(post.postId)],
  subject: (post: PostRef) => post.postId,
};

/** What is in a text, for who has to do something about it: how many people, roles and groups it names, and whether it links outside. */
export interface PostSaid extends PostRef {
  mentions: number;
  /** Once it is revised: the roles and groups that it did not address before. */
  newRoles?: RoleRefs;
  hasLink: boolean;
}
/** `quotedAuthorId`: whose post it quotes. */
export const PostPublished = factType<PostSaid & { quotedAuthorId?: string }>('post.published', about);
export const PostRevised = factType<PostSaid>('post.revised', about);
export const PostWithdrawn = factType<PostRef>('post.withdrawn', about);
export const PostRestored = factType<PostRef>('post.restored', about);

/** What the author of a post lets others do with it: quote it, no longer quote it, or show nothing of it in any quote. */
export const quotings = ['open', 'closed', 'withdrawn'] as const;
export type Quoting = (typeof quotings)[number];
/** Another rule for who may quote it. */
export const PostQuotingChanged = factType<PostRef>('post.quoting-changed', about);
/** What a post quotes is to be shown in another way: it came, went, was revised, moved or taken back. */
export const PostQuoteChanged = factType<PostRef>('post.quote-changed', about);

/** `authorId`: whose post it is; they hear of it when another did it. */
export interface PostOrderRef extends PostRef {
  authorId: string;
}
/** No more is said to it, or again. */
export const PostCommentsClosed = auditedFactType<PostOrderRef>('post.comments-closed', about);
export const PostCommentsOpened = auditedFactType<PostOrderRef>('post.comments-opened', about);
/** Out of the feeds, or back in them. */
export const PostArchived = auditedFactType<PostOrderRef>('post.archived', about);
export const PostUnarchived = auditedFactType<PostOrderRef>('post.unarchived', about);
/** At the top of its community, or no longer. */
export const PostPinned = auditedFactType<PostOrderRef>('post.pinned', about);
export const PostUnpinned = auditedFactType<PostOrderRef>('post.unpinned', about);

/** With all that was said to it, to another place; null: the square. Heard at both ends. */
export const PostMoved = auditedFactType<PostOrderRef & { fromCommunityId: string | null }>('post.moved', {
  ...about,
  topics: (post) => [...about.topics(post), placeTopic(post.fromCommunityId)],
});

/** In one more community, or in one less. `placeId`: which. */
export interface PostPlaceRef extends PostOrderRef {
  placeId: string;
}
const inPlace = { ...about, topics: ({ placeId }: PostPlaceRef) => [topicOf.community(placeId)] };
export const PostShared = auditedFactType<PostPlaceRef>('post.shared', inPlace);
export const PostUnshared = auditedFactType<PostPlaceRef>('post.unshared', inPlace);
/** What its card says of where it stands is another, everywhere else. */
export const PostPlacesChanged = factType<PostRef>('post.places-changed', about);

/** Communities in which one post stands; what rings at everyone in a place stands in that place alone. */
export const mostPlaces = 5;
export const standsAlone = (postType: PostType): boolean =>
  postType === 'announcement' || postType === 'news';

/** Posts at the top of one community; characters of a reason; and how far ahead a pin may end. */
export const orderLimits = { pins: 3, reason: 300, furthestDays: 366 } as const;

/** The preview of its link came, or was left out. Its author alone hears of it: what others read stays where it is. */
export const PostPreviewed = factType<PostOrderRef>('post.previewed', {
  ...about,
  topics: ({ authorId }) => [topicOf.person(authorId)],
});

/** Listened to, not shown: the post itself is shown. */
const quietly = { ...about, topics: () => [] };

/** Who keeps order took away what somebody else wrote: a post or a comment. */
export const ContentTakenAway = auditedFactType<{
  contentId: string;
  communityId: string | null;
  authorId: string;
}>('content.taken-away', { topics: () => [], subject: ({ contentId }) => contentId });

export const PostPraised = factType<PostRef & { personIds: string[] }>('post.praised', quietly);
/** Told to everyone in its scope. */
export const PostAnnounced = auditedFactType<PostRef>('post.announced', quietly);

export interface MustReadRef extends PostRef {
  /** Whoever asked to read it: they see how far it is. */
  authorId: string;
}

export const MustReadConfirmed = factType<MustReadRef & { personId: string }>('post.read-confirmed', {
  ...about,
  topics: ({ authorId, personId }) => [topicOf.person(authorId), topicOf.person(personId)],
});
export const MustReadReminded = factType<MustReadRef>('post.read-reminded', {
  ...about,
  topics: ({ authorId }) => [topicOf.person(authorId)],
});
