/** The way to what had the focus on each page of this tab's history, by the key of the visit. */
const ways = new Map<string | undefined, string>();

const holders = ['data-post', 'data-row', 'id'] as const;
/** Some come a moment after the page: it is asked for what it shows. */
const longestMillis = 2_000;

/** Remembers what has the focus on a page that is left. */
export function keepFocus(visit: string | undefined): void {
  const way = wayTo(document.activeElement);
  if (way) ways.set(visit, way);
}

/**
 * Gives the focus to what had it when this visit was left, and on a first visit to what the page is about. `isAimed`:
 * the address itself says what is meant, and that takes the focus. @returns how to give it up.
 */
export function returnFocus(visit: string | undefined, isAimed: boolean): () => void {
  const way = ways.get(visit);
  if (!way) {
    if (!isAimed) focusPage();
    return () => undefined;
  }
  const since = Date.now();
  const look = () => {
    const found = document.querySelector<HTMLElement>(way);
    if (found) found.focus({ preventScroll: true });
    else if (Date.now() - since > longestMillis) focusPage();
    else return;
    clearInterval(timer);
  };
  const timer = setInterval(look, 50);
  look();
  return () => clearInterval(timer);
}

function focusPage(): void {
  const target = document.querySelector<HTMLElement>('[data-lands]') ?? document.querySelector('h1');
  if (!target?.hasAttribute('tabindex')) target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}

/** A way to find this again on a page that was made anew: by what it is, within what it is part of. */
function wayTo(element: Element | null): string | null {
  if (!element || element === document.body) return null;
  const own = holders.map((name) => attribute(element, name)).find((one) => one !== '');
  if (own) return own;
  const [holder] = holders.flatMap((name) => element.closest(`[${name}]`) ?? []);
  const within = holder ? `${holders.map((name) => attribute(holder, name)).find(Boolean) ?? ''} ` : '';
  const names = [...element.classList].map((name) => `.${CSS.escape(name)}`).join('');
  return `${within}${element.tagName.toLowerCase()}${attribute(element, 'href')}${names}`;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  return value === null || value.startsWith('_') ? '' : `[${name}="${CSS.escape(value)}"]`;
}
