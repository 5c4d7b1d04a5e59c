/** What travels over a socket: that something happened, never what it says. The client asks again, as itself. */
export interface Signal {
  /** The name of the fact. */
  name: string;
  /** The id of what it is about. */
  id: string;
  /** The room it was sent to first. */
  topic: string;
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
} as const;

/** A place where something was said: a community, or the square when there is none. */
export const placeTopic = (communityId: string | null) =>
  communityId ? topicOf.community(communityId) : topicOf.square;

/** Limits of one socket, kept by the server. */
export const liveLimits = { watchesPerSocket: 200, eventsPerSecond: 20, socketsPerPerson: 20 } as const;
