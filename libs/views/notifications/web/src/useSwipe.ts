import { type PointerEvent, useRef } from 'react';

const far = 96;

/** A row that is swept aside by touch: to the right is one thing, to the left another. Buttons do the same. */
export function useSwipe(onRight: () => void, onLeft: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  const move = (event: PointerEvent<HTMLElement>): number => {
    if (!start.current) return 0;
    const [x, y] = [event.clientX - start.current.x, event.clientY - start.current.y];
    return Math.abs(x) > 2 * Math.abs(y) ? x : 0;
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    start.current = null;
    event.currentTarget.style.transform = '';
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'touch') start.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const x = move(event);
      if (start.current) event.currentTarget.style.transform = x ? `translateX(${x}px)` : '';
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const x = move(event);
      end(event);
      if (x > far) onRight();
      else if (x < -far) onLeft();
    },
    // The browser scrolls instead.
    onPointerCancel: end,
  };
}
