import { type TypingNews, typingTimes } from '@plein/contract';
import { useEffect, useState } from 'react';
import { useLiveSocket } from './useLive';

const nobody: readonly string[] = [];

/** Who types in a conversation, in the order in which they began. Whoever is not heard of for a while has stopped. */
export function useTypers(rootId: string): readonly string[] {
  const socket = useLiveSocket();
  const [typers, setTypers] = useState(nobody);
  useEffect(() => {
    if (!socket) return undefined;
    const ends = new Map<string, ReturnType<typeof setTimeout>>();
    const stop = (id: string) => {
      clearTimeout(ends.get(id));
      if (ends.delete(id)) setTypers([...ends.keys()]);
    };
    const hear = ({ rootId: where, personId, isOn }: TypingNews) => {
      if (where !== rootId.toLowerCase()) return;
      if (!isOn) return stop(personId);
      const isNew = !ends.has(personId);
      clearTimeout(ends.get(personId));
      ends.set(
        personId,
        setTimeout(() => stop(personId), typingTimes.lasts),
      );
      if (isNew) setTypers([...ends.keys()]);
    };
    const leave = socket.talk({ hears: { typing: hear }, connected: () => [...ends.keys()].forEach(stop) });
    return () => {
      leave();
      for (const timer of ends.values()) clearTimeout(timer);
      setTypers(nobody);
    };
  }, [socket, rootId]);
  return typers;
}
