import type { Heading } from '@plein/document';
import { useMessages } from '@plein/platform/web';
import { useEffect, useState } from 'react';

/** What is on this page, in the margin; it follows where one reads. */
export function TableOfContents({ headings }: { headings: readonly Heading[] }) {
  const t = useMessages();
  const at = useReadingAt(headings);
  if (headings.length < 2) return null;
  return (
    <nav aria-label={t('wiki.contents')} className="Toc">
      <p className="Toc-label">{t('wiki.contents')}</p>
      <ol>
        {headings.map(({ anchor, text, level }) => (
          <li key={anchor} className={`Toc-item Toc-item--${level}`}>
            <a href={`#${anchor}`} aria-current={anchor === at ? 'location' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The heading under which one is reading. */
function useReadingAt(headings: readonly Heading[]): string | null {
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = headings.find(({ anchor }) => seen.has(anchor));
        if (first) setAt(first.anchor);
      },
      { rootMargin: '-80px 0px -55% 0px' },
    );
    for (const { anchor } of headings) {
      const heading = document.getElementById(anchor);
      if (heading) watcher.observe(heading);
    }
    return () => watcher.disconnect();
  }, [headings]);
  return at;
}
