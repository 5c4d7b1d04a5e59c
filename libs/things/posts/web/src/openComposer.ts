import type { Document } from '@plein/document';

type Open = () => void;
const openers: { here?: Open; anywhere?: Open; asking?: (question: Document | null) => void } = {};

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
