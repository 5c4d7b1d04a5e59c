import { useKey } from '@plein/platform/web';
import { Suspense, lazy, useEffect, useState } from 'react';
import { onOpenPalette } from './openPalette';

const PaletteDialog = lazy(() => import('./PaletteDialog').then(({ PaletteDialog: dialog }) => ({ default: dialog })));

/** Ctrl K from anywhere: go to a colleague, a place or a page. Fetched when it is first asked for. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  useKey('palette', () => setOpen(true));
  useKey('search', () => setOpen(true));
  useEffect(() => onOpenPalette(() => setOpen(true)), []);
  return isOpen ? (
    <Suspense fallback={null}>
      <PaletteDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
