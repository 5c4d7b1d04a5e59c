/** What travels over a socket: that something happened, never what it says. The client asks again, as itself. */
export interface Signal {
  /** The name of the fact. */
  name: string;
  /** The id of what it is about. */
  id: string;
  /** What is watched through which it is heard. */
  topic: string;
  /** The room where it was said: the same, but for `home`, behind which there are many. */
  room: string;
}

/** Socket.IO path; WebSocket only. */
export const livePath = '/live';

/** Rooms a client can `watch`. Entering one passes the same gate as reading. */
export const topicOf = {
  /** What is addressed to everyone in the organisation. */
  square: 'square',
  /** Everything in my communities and on the square: the home feed. */
  home: 'home',
  community: (id: string) => `community:${id}`,
  /** One thing and its conversation. */
  content: (id: string) => `content:${id}`,
  /** My own bell, rights and settings. */
  person: (id: string) => `person:${id}`,
  /** What everyone may see of a person. */
  profile: (id: string) => `profile:${id}`,
  /** Whether a person is online. */
  presence: (id: string) => `presence:${id}`,
} as const;

/** A place where something was said: a community, or the square when there is none. */
export const placeTopic = (communityId: string | null) =>
  communityId ? topicOf.community(communityId) : topicOf.square;

/** What is said somewhere, with the other communities that show it as well. */
export interface Placed {
  /** Null: the square. */
  communityId: string | null;
  alsoInIds?: readonly string[] | null;
}

/** All places where it was said. */
export const placeTopics = ({ communityId, alsoInIds }: Placed): string[] => [
  placeTopic(communityId),
  ...(alsoInIds ?? []).map(topicOf.community),
];

/** Whether a room is such a place: what is said there is heard at `home` too. */
export const isPlace = (room: string): boolean => room === topicOf.square || room.startsWith('community:');

/** What the server answers when somebody asks to watch. */
export type WatchAnswer =
  | { ok: false }
  /** `quiet`: for how many milliseconds nothing was heard there; who asked before that has missed something. */
  | { ok: true; quiet: number };

/** Somebody came or went, to who looks at them. */
export interface PresenceNews {
  id: string;
  isHere: boolean;
}

/** Somebody writes in a conversation, or stopped, to who has it open. */
export interface TypingNews {
  rootId: string;
  personId: string;
  isOn: boolean;
}

/** In milliseconds: who types says so again after one while, and who was not heard for the other has stopped. */
export const typingTimes = { again: 3_000, lasts: 7_000 } as const;

/** Limits of one socket, kept by the server. `waiting`: signals that a slow reader may leave lying. */
export const liveLimits = {
  watchesPerSocket: 200,
  eventsPerSecond: 20,
  socketsPerPerson: 20,
  /** As many people as one looks at together, to see who is online. */
  lookedAt: 100,
  waiting: 1_000,
} as const;
