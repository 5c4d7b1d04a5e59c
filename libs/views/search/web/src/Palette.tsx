import { useKey } from '@plein/platform/web';
import { type RefObject, Suspense, lazy, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onOpenPalette } from './openPalette';

const PaletteDialog = lazy(() =>
  import('./PaletteDialog').then(({ PaletteDialog: dialog }) => ({ default: dialog })),
);

/** Ctrl K from anywhere: go to a colleague, a place or a page. Fetched when it is first asked for. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const typed = useRef('');
  useKey('palette', () => setOpen(true));
  useKey('search', () => setOpen(true));
  useEffect(() => onOpenPalette(() => setOpen(true)), []);
  const close = () => {
    typed.current = '';
    setOpen(false);
  };
  return isOpen ? (
    <Suspense fallback={<EarlyTyping typed={typed} />}>
      <PaletteDialog typed={typed} onClose={close} />
    </Suspense>
  ) : null;
}

/** What is typed before the palette is here is kept for it. */
function EarlyTyping({ typed }: { typed: RefObject<string> }) {
  useLayoutEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
      event.preventDefault();
      event.stopPropagation();
      typed.current += event.key;
    };
    document.addEventListener('keydown', keep, true);
    return () => document.removeEventListener('keydown', keep, true);
  }, [typed]);
  return null;
}
