import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'plein.draft.';
const pauseMillis = 300;

interface Kept<Text> {
  text: Text;
  at: string;
}

/**
 * What somebody is writing at one place, kept on this device within 300 ms: it survives a reload, a crash and a
 * sign-out. `place` says where, as in `reply:<id>`; it begins with who writes, so that two people on one device
 * do not find each other's.
 */
export function useDraft<Text>(place: string) {
  const key = prefix + place;
  const [draft, setDraft] = useState<Kept<Text> | null>(() => readDraft(key));
  const pending = useRef<Kept<Text> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (pending.current) store(key, pending.current);
  }, [key]);

  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

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
    localStorage.removeItem(key);
    setDraft(null);
  }, [key]);

  return { draft, keep, discard };
}

function readDraft<Text>(key: string): Kept<Text> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<Text> | null;
  } catch {
    return null;
  }
}

/** A full device must not stop somebody from writing. */
function store(key: string, draft: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // The text is still on the screen.
  }
}
