import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newId } from '../client/newId';
import { type Kept, dropKept, readKept, watchKept, writeKept } from './kept';

const pauseMillis = 300;

/**
 * What somebody is writing at one place, kept on this device within 300 ms and on the server soon after: it survives
 * a reload, a crash and a sign-out, and is there on other devices. `place` says where, as in `reply:<id>`; it begins
 * with who writes, so that two people on one device do not find each other's.
 */
export function useDraft<Text>(place: string) {
  const [draft, setDraft] = useState<Kept<Text> | null>(() => readKept<Text>(place));
  const pending = useRef<{ text: Text; at: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const arrived = useRef<(text: Text | null) => void>(undefined);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!pending.current) return;
    const { version, theirs } = readKept<Text>(place) ?? {};
    writeKept(place, { ...pending.current, version, theirs, isDirty: true });
    pending.current = null;
  }, [place]);

  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  useEffect(() => {
    let shown = JSON.stringify(readKept<Text>(place)?.text ?? null);
    return watchKept((changed, isFromElsewhere) => {
      if (changed !== place) return;
      const kept = readKept<Text>(place);
      const text = JSON.stringify(kept?.text ?? null);
      setDraft(kept);
      if (isFromElsewhere && text !== shown && !pending.current) arrived.current?.(kept?.text ?? null);
      shown = text;
    });
  }, [place]);

  const keep = useCallback(
    (text: Text) => {
      pending.current = { text, at: new Date().toISOString() };
      timer.current ??= setTimeout(write, pauseMillis);
    },
    [write],
  );

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    pending.current = null;
    dropKept(place);
  }, [place]);

  /** Chooses between what was written here and on another device; the other text stays among the drafts. */
  const choose = useCallback(
    (which: 'mine' | 'theirs') => {
      write();
      const kept = readKept<Text>(place);
      if (!kept?.theirs) return;
      const { theirs, ...mine } = kept;
      const other = which === 'mine' ? theirs : mine;
      writeKept(`${place}~${newId()}`, { text: other.text, at: other.at, isDirty: true });
      if (which === 'mine') writeKept(place, { ...mine, version: theirs.version, isDirty: true });
      else writeKept(place, theirs, true);
    },
    [place, write],
  );

  /** Told when another device's text takes the place of the one here; null: it was sent or thrown away. */
  const onArrive = useCallback((tell: (text: Text | null) => void) => {
    arrived.current = tell;
    return () => void (arrived.current = undefined);
  }, []);

  return { draft, keep, discard, choose, onArrive };
}

/** Whether something is being written at a place. */
export const useHasDraft = (place: string): boolean =>
  useSyncExternalStore(watchKept, () => readKept(place) !== null);
