import { useMe } from '@plein/kernel/web';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

export interface Recent {
  path: string;
  title: string;
}

const most = 6;
/** By then a page says what it is called, and somebody really is there. */
const arrivedMillis = 1_500;
/** Places with a name of their own; the others are always at hand. */
const isPlace = /^\/(c|wiki|people|p|tags)\/[^/]+/;

const keyOf = (personId: string) => `plein.recent.${personId}`;

/** Where this person was lately on this device, newest first. */
export function recentPlaces(personId: string): Recent[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(personId)) ?? '[]') as Recent[];
  } catch {
    return [];
  }
}

/** Remembers where one is, to find the way back. */
export function useRemembering(): void {
  const { pathname } = useLocation();
  const { person } = useMe();
  useEffect(() => {
    if (!isPlace.test(pathname)) return undefined;
    const timer = setTimeout(() => {
      const title = document.title
        .replace(/^\(\d+\+?\) /, '')
        .split(' · ')
        .slice(0, -1)
        .join(' · ');
      if (!title) return;
      const others = recentPlaces(person.id).filter(({ path }) => path !== pathname);
      localStorage.setItem(
        keyOf(person.id),
        JSON.stringify([{ path: pathname, title }, ...others].slice(0, most)),
      );
    }, arrivedMillis);
    return () => clearTimeout(timer);
  }, [pathname, person.id]);
}
