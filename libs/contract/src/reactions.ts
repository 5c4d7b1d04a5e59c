import { factType } from './fact';
import { type Placed, placeTopics, topicOf } from './live';

/** The six reactions, in the order in which they are offered. */
export const reactionKinds = ['thumb', 'heart', 'bulb', 'party', 'laugh', 'help'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export interface ReactionRef extends Placed {
  contentId: string;
  /** The thing on screen: the content itself, or what the comment hangs on. */
  rootId: string;
}

export const ContentReactedTo = factType<ReactionRef>('content.reacted-to', {
  topics: (reaction) => [...placeTopics(reaction), topicOf.content(reaction.rootId)],
  /** The thing that stands on screen, as for comments: that is what is asked again. */
  subject: (reaction) => reaction.rootId,
});
