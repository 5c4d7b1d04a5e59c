import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const pauseMillis = 250;

/**
 * What is looked for on a page, as it is typed; a moment after the last letter it stands in the address as `q`. Not
 * any more for who is on the way to another page by then: it would bring them back.
 */
export function useTyped(): { q: string; typed: string; setTyped: (typed: string) => void } {
  const router = useRouter();
  const { q = '' } = useSearch({ strict: false }) as { q?: string };
  const [typed, setTyped] = useState(q);
  useEffect(() => {
    if (typed === q) return undefined;
    const { pathname } = router.latestLocation;
    const timer = setTimeout(() => {
      if (router.latestLocation.pathname !== pathname) return;
      const search = (before: object) => ({ ...before, q: typed.trim() || undefined });
      void router.navigate({ to: pathname, search: search as never, replace: true });
    }, pauseMillis);
    return () => clearTimeout(timer);
  }, [typed, q, router]);
  return { q, typed, setTyped };
}
