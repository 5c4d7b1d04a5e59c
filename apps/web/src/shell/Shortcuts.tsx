import { type Act, Dialog, keyMap, useKey, useMessages } from '@plein/platform/web';
import { useState } from 'react';

/** Every key that works, at `?`. */
export function Shortcuts() {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  useKey('shortcuts', () => setOpen(true));
  if (!isOpen) return null;
  return (
    <Dialog title={t('shell.keys')} onClose={() => setOpen(false)}>
      <dl className="Shortcuts">
        {(Object.keys(keyMap) as Act[]).map((act) => (
          <div key={act}>
            <dt>
              {keyMap[act].split(' ').map((key) => (
                <kbd key={key}>{key.replace('mod+', 'Ctrl ')}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
