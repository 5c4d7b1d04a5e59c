import { IconX } from './icons';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../i18n/messages';
import { IconButton } from './Button';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

/** A dialog of the browser itself: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ title, onClose, children, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const t = useMessages();
  // Before anything can be typed: no letter falls beside it.
  useLayoutEffect(() => {
    const dialog = ref.current!;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    // Where there is something to fill in, one begins there and not at the cross.
    const first =
      dialog.querySelector<HTMLElement>('[data-takes-focus]') ??
      dialog.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select');
    first?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`Dialog ${wide ? 'Dialog--wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="Dialog-header">
        <h2 id={id}>{title}</h2>
        <IconButton label={t('platform.close')} onClick={onClose}>
          <IconX size={20} />
        </IconButton>
      </div>
      {children}
    </dialog>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="Dialog-actions">{children}</div>;
}
