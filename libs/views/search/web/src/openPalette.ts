const event = 'plein:palette';

/** Opens the palette from anywhere. */
export const openPalette = (): void => void window.dispatchEvent(new Event(event));
export const onOpenPalette = (open: () => void): (() => void) => {
  window.addEventListener(event, open);
  return () => window.removeEventListener(event, open);
};
