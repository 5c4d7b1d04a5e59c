import { IconButton, useMessages } from '@plein/platform/web';
import { Suspense, useState } from 'react';
import type { Mutable } from './MuteDialog';
import { MuteDialog } from './dialogs';
import { IconEyeOff } from './icons';

/** Beside a name: not to see them, or it, for a while. */
export function MuteButton({ offer }: { offer: Mutable }) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('mutes.button')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconEyeOff size={20} />
      </IconButton>
      {isOpen && (
        <Suspense>
          <MuteDialog offers={[offer]} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
