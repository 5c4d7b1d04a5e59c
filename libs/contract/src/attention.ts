/** How much somebody wants to hear of something: nothing, what concerns them, or all of it. */
export const attentionLevels = ['muted', 'normal', 'watching'] as const;
export type AttentionLevel = (typeof attentionLevels)[number];

/** What a level is about: a community, a post or page with its conversation, or a person. */
export const attentionScopes = ['community', 'content', 'person'] as const;
export type AttentionScope = (typeof attentionScopes)[number];

/** What is told, in the kinds that people have a choice about. */
export const noticeKinds = ['person', 'waiting', 'conversations', 'following', 'reactions'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** By which way: in the inbox, on the device, by mail, or in the digest. */
export const noticeWays = ['app', 'push', 'mail', 'digest'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** How everyone starts: with few. */
export const usualWays: Record<NoticeKind, readonly NoticeWay[]> = {
  person: ['app', 'push', 'mail', 'digest'],
  waiting: ['app', 'push', 'mail', 'digest'],
  conversations: ['app', 'digest'],
  following: ['app', 'digest'],
  reactions: ['app'],
};

export const digestRhythms = ['off', 'daily', 'weekly', 'monthly'] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

/** Where people are whose browser has not said so yet. */
export const usualTimeZone = 'Europe/Amsterdam';

/** The most interruptions in a day that an organisation can allow. */
export const mostInterruptions = 50;

/** How long somebody is taken from their work by one message, in minutes; for the price of a broad one. */
export const minutesOfAttention = 1;
