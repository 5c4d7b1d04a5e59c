import type { AttentionScope } from '@plein/contract';
import { IconButton, useMessages } from '@plein/platform/web';
import { Suspense, useState } from 'react';
import { LevelDialog } from './dialogs';
import { IconBell } from './icons';

/** A bell beside a name: how much one wants to hear of it. */
export function LevelButton({ scope, target }: { scope: AttentionScope; target: string }) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('levels.button')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconBell size={20} />
      </IconButton>
      {isOpen && (
        <Suspense>
          <LevelDialog scope={scope} target={target} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
