import { useSyncExternalStore } from 'react';

/** What a tab has of a part of Plein that it fetches when it is first wanted. */
export interface Arrival<T> {
  /** Fetches it, unless it is here or on its way. Never fails: whether it is here is asked of `have`. */
  readonly ask: () => Promise<void>;
  readonly have: () => T | undefined;
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/** `renewed`: there is a newer Plein, and what this tab would fetch is gone. */
type State = 'wanted' | 'here' | 'out of reach' | 'renewed';

const tryAgainMillis = 5_000;

/**
 * Something that is fetched when it is first wanted. When the line is down it is asked for again: as soon as it is
 * back, and now and then for as long as somebody waits for it.
 */
export function arrival<T>(fetchIt: () => Promise<T>): Arrival<T> {
  let it: T | undefined;
  let state: State = 'wanted';
  let underway: Promise<void> | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: State): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const ask = (): Promise<void> => {
    if (state === 'here') return Promise.resolve();
    clearTimeout(later);
    underway ??= (state === 'wanted' ? fetchIt() : mendStyles().then(fetchIt))
      .then(
        (came) => {
          it = came;
          become('here');
        },
        async () => {
          const isGone = navigator.onLine && (await isRenewed().catch(() => false));
          become(isGone ? 'renewed' : 'out of reach');
          if (listeners.size > 0) later = setTimeout(again, tryAgainMillis);
        },
      )
      .finally(() => {
        underway = null;
      });
    return underway;
  };
  const again = (): void => void ask();

  return {
    ask,
    have: () => it,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) window.addEventListener('online', again);
      // It may have failed before anybody waited.
      if (state === 'out of reach') again();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        window.removeEventListener('online', again);
        clearTimeout(later);
        // Who comes next begins with fetching it, not with the news that it did not come.
        setTimeout(() => {
          if (listeners.size === 0 && state === 'out of reach') state = 'wanted';
        });
      };
    },
  };
}

/** What came, or why it did not; waits while it is fetched for the first time. */
export function useArrival<T>(one: Arrival<T>): { it: T } | { it: null; isRenewed: boolean } {
  const state = useSyncExternalStore(one.subscribe, one.state);
  // Thrown, and not `use`d: when it came before anybody looked, nothing has to wait at all.
  if (state === 'wanted') throw one.ask();
  return state === 'here' ? { it: one.have()! } : { it: null, isRenewed: state === 'renewed' };
}

/** A style that was cut off on its way stays dead in the page; nobody else asks for it again. */
async function mendStyles(): Promise<void> {
  const dead = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ sheet }) => sheet === null,
  );
  await Promise.all(
    dead.map(
      (link) =>
        new Promise((mended, failed) => {
          const fresh = link.cloneNode() as HTMLLinkElement;
          fresh.addEventListener('load', mended);
          fresh.addEventListener('error', failed);
          link.replaceWith(fresh);
        }),
    ),
  );
}

/** Whether another Plein stands here now than the one this tab was opened with. */
async function isRenewed(): Promise<boolean> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!own) return false;
  const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
  const page = await answer.text();
  return answer.ok && page.includes('id="plein"') && !page.includes(own);
}
