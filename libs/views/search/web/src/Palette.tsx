import { DialogNotFetched, Nothing, onDemand, useKey } from '@plein/platform/web';
import { type RefObject, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onOpenPalette } from './openPalette';

const PaletteDialog = onDemand(
  async () => (await import('./PaletteDialog')).PaletteDialog,
  DialogNotFetched,
  { isAhead: true },
);

/** What goes along with the reader, and may come a moment later. */
const Alongside = onDemand(async () => (await import('./Alongside')).Alongside, Nothing);

/** Ctrl K from anywhere: go to a colleague, a place or a page. Fetched when it is first asked for. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const typed = useRef('');
  const isSettled = useSettled();
  useKey('palette', () => setOpen(true));
  useKey('search', () => setOpen(true));
  useEffect(() => onOpenPalette(() => setOpen(true)), []);
  const close = () => {
    typed.current = '';
    setOpen(false);
  };
  return (
    <>
      {isSettled && (
        <Suspense>
          <Alongside />
        </Suspense>
      )}
      {isOpen && (
        <Suspense fallback={<EarlyTyping typed={typed} />}>
          <PaletteDialog typed={typed} onClose={close} />
        </Suspense>
      )}
    </>
  );
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

/** Not before the first screen stands. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
