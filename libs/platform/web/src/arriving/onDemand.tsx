import { type ComponentType, type ReactNode, createElement, useState } from 'react';
import { type Arrival, arrival, useArrival } from './arrival';

/** What stands in the place of a part that could not be fetched hears why. */
export interface NotThere {
  /** There is a newer Plein: it will not come by itself. */
  isRenewed?: boolean;
}

interface Options {
  /** Small, and often wanted: fetched ahead when the first screen stands, so that it is there when the line is not. */
  isAhead?: boolean;
  /** What stands in its place is written in, and is not taken away from under somebody's hands. */
  staysWithout?: boolean;
}

const ahead = new Set<Arrival<unknown>>();

/**
 * A part of the screen that is fetched when it is first wanted. While the line is down, or when there is a newer
 * Plein, `Instead` stands in its place; it comes by itself as soon as it can. Nothing else on the screen suffers.
 */
export function onDemand<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  Instead: ComponentType<P & NotThere>,
  { isAhead = false, staysWithout = false }: Options = {},
): ((props: P) => ReactNode) & { preload: () => Promise<void> } {
  const part = arrival(fetchPart);
  if (isAhead) ahead.add(part);
  const OnDemand = (props: P) => {
    const arrived = useArrival(part);
    const [isWithout] = useState(staysWithout && !arrived.it);
    return arrived.it && !isWithout
      ? createElement(arrived.it, props)
      : createElement(Instead, { ...props, isRenewed: !arrived.it && arrived.isRenewed });
  };
  // Asked by the router, when somebody points at a link.
  return Object.assign(OnDemand, { preload: part.ask });
}

/** Fetches what is small and often wanted, one by one, when there is nothing better to do. @returns what ends that. */
export function fetchAhead(): () => void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  let isOver = false;
  const idle = () =>
    new Promise<void>((rest) =>
      'requestIdleCallback' in window ? requestIdleCallback(() => rest()) : setTimeout(rest, 50),
    );
  const begin = async () => {
    for (const part of ahead) {
      await idle();
      if (isOver || !navigator.onLine) return;
      await part.ask();
    }
  };
  const again = () => void begin();
  again();
  window.addEventListener('online', again);
  return () => {
    isOver = true;
    window.removeEventListener('online', again);
  };
}
