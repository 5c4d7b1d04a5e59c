import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { markWords, takeMarks, unmark } from './marks';

/** How long a page may take until its text is there. */
const patienceMillis = 8_000;
const texts = '.RichText';

/** On a page that was opened from what was found, the words are marked, and the first of them is in view. */
export function FoundMarks() {
  const { pathname } = useLocation();
  useEffect(() => {
    // An address that only leads on is not where one reads.
    if (pathname === '/search' || pathname.startsWith('/page/')) return undefined;
    const words = takeMarks();
    if (words.length === 0) return undefined;
    const main = document.getElementById('main')!;
    let hasJumped = false;
    const mark = () => {
      const within = main.querySelector(`:target ${texts}`) ?? main.querySelector(texts);
      const first = within && markWords(within, words);
      if (!first || hasJumped) return;
      hasJumped = true;
      // The comment that an address names is brought into view already.
      if (!location.hash) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    };
    const watch = new MutationObserver(mark);
    watch.observe(main, { childList: true, subtree: true });
    mark();
    const timer = setTimeout(() => watch.disconnect(), patienceMillis);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      unmark();
    };
  }, [pathname]);
  return null;
}
