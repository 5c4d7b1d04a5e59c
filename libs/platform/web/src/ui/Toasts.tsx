import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useMessages } from '../i18n/messages';
import { useKey } from '../keys/keys';

const showMillis = 10_000;

interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

type Tell = (text: string, undo?: () => void) => void;

const ToastContext = createContext<Tell>(() => undefined);

/** Says what was done, with the way back beside it: `tell('Bericht verwijderd', undo)`. */
export const useToast = (): Tell => useContext(ToastContext);

/** Toasts stay ten seconds, longer while somebody points at or focuses them; `z` undoes the last. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(0);
  const tell = useCallback<Tell>((text, undo) => {
    setToasts((shown) => [...shown.slice(-2), { id: next.current++, text, undo }]);
  }, []);
  const drop = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const undoable = toasts.findLast((toast) => toast.undo);
  const undo = (toast: Toast) => {
    drop(toast.id);
    toast.undo?.();
  };
  useKey('undo', () => undoable && undo(undoable), !!undoable);
  const value = useMemo(() => tell, [tell]);
  return (
    <ToastContext value={value}>
      {children}
      <div className="Toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onUndo={() => undo(toast)} onGone={() => drop(toast.id)} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastLine({ toast, onUndo, onGone }: { toast: Toast; onUndo: () => void; onGone: () => void }) {
  const t = useMessages();
  const [isHeld, setHeld] = useState(false);
  const drop = useRef(onGone);
  drop.current = onGone;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!toast.undo) return undefined;
    // What had the focus may go with what was done, now or a moment later: the way back is then one Tab away.
    const origin = document.activeElement;
    const takeFocus = () => {
      if (document.activeElement !== document.body || (origin !== document.body && origin?.isConnected))
        return;
      gone.disconnect();
      line.current?.focus({ preventScroll: true });
    };
    const gone = new MutationObserver(takeFocus);
    gone.observe(document.body, { childList: true, subtree: true });
    takeFocus();
    return () => gone.disconnect();
  }, [toast]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => drop.current(), showMillis);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    <div
      ref={line}
      tabIndex={-1}
      className="Toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" className="LinkButton" onClick={onUndo}>
          {t('platform.undo')}
        </button>
      )}
    </div>
  );
}
