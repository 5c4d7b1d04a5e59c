import { typingTimes } from '@plein/contract';
import { useCallback, useEffect, useRef } from 'react';
import { useLiveSocket } from './useLive';

/** Says that one is typing in a conversation, now and then; and that one has stopped, also when the form closes. */
export function useSayTyping(rootId: string): (isTyping: boolean) => void {
  const socket = useLiveSocket();
  const saidAt = useRef(0);
  const say = useCallback(
    (isTyping: boolean) => {
      const now = Date.now();
      if (isTyping ? now - saidAt.current < typingTimes.again : saidAt.current === 0) return;
      saidAt.current = isTyping ? now : 0;
      socket?.say('typing', rootId, isTyping);
    },
    [socket, rootId],
  );
  useEffect(() => () => say(false), [say]);
  return say;
}
