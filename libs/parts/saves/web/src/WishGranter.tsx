import { useMessages } from '@plein/platform/web';
import { useEffect, useRef } from 'react';
import { LaterDialog } from './LaterDialog';
import { useSaves } from './useSaves';
import type { Wish } from './wishes';

/** Does what is wanted with one thing, and asks for the moment when there is to be a reminder. */
export function WishGranter({ wish, onDone }: { wish: Wish; onDone: () => void }) {
  const t = useMessages();
  const { keep, letGo } = useSaves();
  const granted = useRef<Wish | null>(null);
  const { contentId, act, remindAt, savedId } = wish;
  useEffect(() => {
    if (granted.current === wish) return;
    granted.current = wish;
    if (act === 'keep') void keep(contentId);
    if (act === 'let-go') void letGo(contentId, remindAt, savedId);
  });
  if (act !== 'remind') return null;
  return (
    <LaterDialog
      title={t('saves.remindTitle')}
      onClose={onDone}
      onChoose={(at) => {
        onDone();
        void keep(contentId, at);
      }}
    />
  );
}
