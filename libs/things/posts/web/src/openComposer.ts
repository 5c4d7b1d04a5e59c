type Open = () => void;
const openers: { here?: Open; anywhere?: Open } = {};

/** Opens what one writes in without losing the page: the composer that stands on it, or else one above it. */
export const openComposer: Open = () => (openers.here ?? openers.anywhere)?.();

/** Says how a composer is opened, until it is gone. */
export function offerComposer(where: 'here' | 'anywhere', open: Open): () => void {
  openers[where] = open;
  return () => {
    if (openers[where] === open) delete openers[where];
  };
}
