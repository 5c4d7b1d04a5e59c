import { Suspense, lazy, useEffect, useState } from 'react';
import { type Wish, grantWishes } from './wishes';

const WishGranter = lazy(async () => ({ default: (await import('./WishGranter')).WishGranter }));

/** Keeps what somebody wants to keep, wherever on the screen they said so. */
export function SavesEverywhere() {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => grantWishes(setWish), []);
  return (
    wish && (
      <Suspense>
        <WishGranter wish={wish} onDone={() => setWish(null)} />
      </Suspense>
    )
  );
}
