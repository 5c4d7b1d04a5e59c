import {
  type KeyboardEvent,
  type ReactNode,
  createContext,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

const CloseMenu = createContext<() => void>(() => undefined);

/** Between a menu and its button, and between a menu and the bars; and how much of it is seen at the least. */
const gap = 4;
const leastRoom = 120;

/** Where a list has room by its button: between the bars, of which the page says how high they are. */
function roomFor(frame: HTMLElement, list: HTMLElement): { isUp: boolean; maxHeight: number } {
  const { top, bottom } = frame.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const above = top - parseFloat(scrollPaddingTop) - 2 * gap;
  const below = window.innerHeight - bottom - parseFloat(scrollPaddingBottom) - 2 * gap;
  const isUp = list.scrollHeight > below && above > below;
  return { isUp, maxHeight: Math.max(isUp ? above : below, leastRoom) };
}

interface Props {
  /** The button that opens it; gets what a menu button needs. */
  button: (wired: {
    id: string;
    'aria-haspopup': 'menu';
    'aria-expanded': boolean;
    'aria-controls': string;
    onClick: () => void;
  }) => ReactNode;
  children: ReactNode;
}

/** A menu: arrows walk, letters jump, Escape and a click elsewhere close, focus returns to its button. */
export function Menu({ button, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [{ isUp, maxHeight }, setRoom] = useState({ isUp: false, maxHeight: 0 });
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const items = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const close = (refocus = true) => {
    setOpen(false);
    if (refocus) frame.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };

  useLayoutEffect(() => {
    if (isOpen) setRoom(roomFor(frame.current!, list.current!));
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    items()[0]?.focus();
    const elsewhere = (event: PointerEvent) => {
      if (!frame.current?.contains(event.target as Node)) close(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [isOpen]);

  const walk = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = (index: number) => {
      event.preventDefault();
      all[(index + all.length) % all.length]?.focus();
    };
    if (event.key === 'ArrowDown') to(at + 1);
    else if (event.key === 'ArrowUp') to(at - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(all.length - 1);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((item) =>
        item.textContent?.trim().toLowerCase().startsWith(letter),
      );
      next?.focus();
    }
  };

  return (
    <div className="Menu" ref={frame}>
      {button({
        id: `${id}-button`,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': id,
        onClick: () => setOpen(!isOpen),
      })}
      {isOpen && (
        <div
          className={`Menu-list ${isUp ? 'Menu-list--up' : ''}`}
          ref={list}
          style={{ maxHeight }}
          role="menu"
          // What scrolls can be reached with the keyboard. Tab never comes here: it closes the menu first.
          tabIndex={0}
          id={id}
          aria-labelledby={`${id}-button`}
          onKeyDown={walk}
        >
          <CloseMenu value={close}>{children}</CloseMenu>
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  icon?: ReactNode;
  danger?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItem({ icon, danger, onSelect, children }: ItemProps) {
  const close = useContext(CloseMenu);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={`Menu-item ${danger ? 'Menu-item--danger' : ''}`}
      onClick={() => {
        close();
        onSelect();
      }}
    >
      {icon}
      {children}
    </button>
  );
}
