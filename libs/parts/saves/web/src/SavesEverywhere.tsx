import { type NotThere, onDemand, useMessages, useToast } from '@plein/platform/web';
import { Suspense, useEffect, useState } from 'react';
import { type Wish, grantWishes } from './wishes';

const WishGranter = onDemand(async () => (await import('./WishGranter')).WishGranter, WishWaits, {
  isAhead: true,
});

/** It is done as soon as it can be; until then somebody should know that it was not. */
function WishWaits({ isRenewed = false }: NotThere) {
  const t = useMessages();
  const tell = useToast();
  useEffect(() => tell(t(isRenewed ? 'platform.renewed' : 'platform.notFetched')), [tell, t, isRenewed]);
  return null;
}

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
