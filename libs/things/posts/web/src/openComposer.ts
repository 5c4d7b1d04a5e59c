import type { Document } from '@plein/document';

type Open = () => void;
/** What is to be quoted, and where that stands: there one begins. */
export interface Quoted {
  readonly id: string;
  readonly communityId: string | null;
}
const openers: {
  here?: Open;
  anywhere?: Open;
  asking?: (question: Document | null) => void;
  quoting?: (quoted: Quoted) => void;
} = {};

/** Opens what one writes in without losing the page: the composer that stands on it, or else one above it. */
export const openComposer: Open = () => (openers.here ?? openers.anywhere)?.();

/** Says how a composer is opened, until it is gone. */
export function offerComposer(where: 'here' | 'anywhere', open: Open): () => void {
  openers[where] = open;
  return () => {
    if (openers[where] === open) delete openers[where];
  };
}

/** Opens a composer above the page for a question, with what it begins with in it already. */
export const askInComposer = (question: Document | null): void => openers.asking?.(question);

/** Says how a question is asked from anywhere, until it is gone. */
export function offerAsking(ask: (question: Document | null) => void): () => void {
  openers.asking = ask;
  return () => {
    if (openers.asking === ask) delete openers.asking;
  };
}

/** Opens a composer above the page for words beside a post that they quote. */
export const quoteInComposer = (quoted: Quoted): void => openers.quoting?.(quoted);

/** The same for the card that has the focus, if it may be quoted. */
export function quoteCard(card: HTMLElement | null | undefined): void {
  const { post: id, quotable } = card?.dataset ?? {};
  if (id && quotable !== undefined) quoteInComposer({ id, communityId: quotable || null });
}

/** Says how something is quoted from anywhere, until it is gone. */
export function offerQuoting(quote: (quoted: Quoted) => void): () => void {
  openers.quoting = quote;
  return () => {
    if (openers.quoting === quote) delete openers.quoting;
  };
}

/** Where the draft of a post is kept: one in each place, and one for each post that is quoted. */
export const draftPlace = (
  personId: string,
  { communityId, quoted }: { communityId?: string; quoted?: Quoted },
): string => `${personId}:post:${quoted ? `quote:${quoted.id}` : (communityId ?? 'home')}`;
