import { type Act, Dialog, areKeysOff, keyMap, nameOfKey, useKey, useMessages } from '@plein/platform/web';
import { useEffect, useState } from 'react';

const asked = 'plein:shortcuts';

/** Shows the list from anywhere, for who does not press keys. */
export const openShortcuts = (): void => void window.dispatchEvent(new Event(asked));

/** Every key that works, at `?`. */
export function Shortcuts() {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  useKey('shortcuts', () => setOpen(true));
  useEffect(() => {
    const open = () => setOpen(true);
    window.addEventListener(asked, open);
    return () => window.removeEventListener(asked, open);
  }, []);
  if (!isOpen) return null;
  return (
    <Dialog wide title={t('shell.keys')} onClose={() => setOpen(false)}>
      {areKeysOff() && <p className="Shortcuts-off">{t('shell.keysOff')}</p>}
      <dl className="Shortcuts">
        {(Object.keys(keyMap) as Act[]).map((act) => (
          <div key={act}>
            <dt>
              {keyMap[act].split(' ').map((key) => (
                <kbd key={key}>{nameOfKey(key)}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
