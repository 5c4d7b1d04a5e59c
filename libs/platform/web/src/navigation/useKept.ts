import { useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/** State that is there again when one comes Back to this place in the history of the tab. */
export function useKept<State>(name: string, initial: State): [State, (next: State) => void] {
  const router = useRouter();
  const [key] = useState(() => `${router.state.location.state.__TSR_key} ${name}`);
  const [state, setState] = useState(() => (kept.has(key) ? (kept.get(key) as State) : initial));
  const keep = useCallback(
    (next: State) => {
      kept.set(key, next);
      setState(next);
    },
    [key],
  );
  return [state, keep];
}
