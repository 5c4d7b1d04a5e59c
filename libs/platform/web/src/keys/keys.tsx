import { useEffect, useRef } from 'react';

/** Every key there is: what is listed at `?` is what works. Two letters are pressed one after the other. */
export const keyMap = {
  search: '/',
  palette: 'mod+k',
  shortcuts: '?',
  goToday: 'g h',
  goInbox: 'g i',
  goCommunities: 'g c',
  goWiki: 'g w',
  goPeople: 'g p',
  next: 'j',
  previous: 'k',
  open: 'o',
  write: 'n',
  reply: 'r',
  thumb: 'l',
  edit: 'e',
  history: 'h',
  copyLink: 'y',
  undo: 'z',
  showNew: '.',
} as const;

export type Act = keyof typeof keyMap;

const off = 'plein.keys.off';
export const areKeysOff = (): boolean => localStorage.getItem(off) === '1';
export const turnKeys = (on: boolean): void =>
  on ? localStorage.removeItem(off) : localStorage.setItem(off, '1');

interface Pressed {
  key: string;
  at: number;
}
/** The key before this one, for pairs. */
let before: Pressed = { key: '', at: 0 };
let latest: Pressed = before;
const follows = (first: string) => before.key === first && latest.at - before.at < 1_000;

/** Does something when its key is pressed anywhere but in a field, a menu or a dialog. */
export function useKey(act: Act, run: (event: KeyboardEvent) => void, active = true): void {
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressed(keyMap[act], event)) return;
      event.preventDefault();
      newest.current(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act, active]);
}

function isPressed(keys: string, event: KeyboardEvent): boolean {
  if (keys.startsWith('mod+'))
    return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === keys.slice(4);
  if (event.ctrlKey || event.metaKey || event.altKey || areKeysOff() || isTyping(event.target)) return false;
  const [first, second] = keys.split(' ');
  if (!second) return event.key === first && !follows('g');
  return event.key === second && follows(first!);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    !!target.closest('input, textarea, select, [role="menu"], [role="listbox"], dialog, [role="textbox"]'));

if (typeof document !== 'undefined')
  document.addEventListener(
    'keydown',
    ({ key }) => {
      before = latest;
      latest = { key, at: Date.now() };
    },
    true,
  );
