import { useEffect, useRef } from 'react';
import { type Act, keyMap } from './keyMap';

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

/** These belong to who has the focus: the editor sends, the dialog closes. */
type Elsewhere = 'send' | 'close';

/**
 * Does something when its key is pressed anywhere but in a field, a menu or a dialog. What stands `last` only does it
 * when nothing else on the screen did; what stands `over` all does it instead of them.
 */
export function useKey(
  act: Exclude<Act, Elsewhere>,
  run: (event: KeyboardEvent) => void,
  active = true,
  order: 'over' | 'first' | 'last' = 'first',
): void {
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressed(keyMap[act], event)) return;
      event.preventDefault();
      newest.current(event);
    };
    const ground = order === 'last' ? window : document;
    const hear = press as EventListener;
    ground.addEventListener('keydown', hear, order === 'over');
    return () => ground.removeEventListener('keydown', hear, order === 'over');
  }, [act, active, order]);
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
