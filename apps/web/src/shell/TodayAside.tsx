import { useQuietMoment } from '@plein/kernel/web';
import { WaitingForMe } from '@plein/notifications/web';
import { Newcomers } from '@plein/people/web';
import { useMessages } from '@plein/platform/web';
import { Suspense, useEffect, useState } from 'react';

const wide = '(min-width: 1200px)';

/** Beside what was said today, where there is room: what waits for you, and who is new. After the first paint. */
export function TodayAside() {
  const t = useMessages();
  const isQuiet = useQuietMoment();
  const [isWide, setWide] = useState(() => window.matchMedia(wide).matches);
  useEffect(() => {
    const media = window.matchMedia(wide);
    const changed = () => setWide(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, []);
  if (!isWide) return null;
  return (
    <aside className="TodayAside" aria-label={t('shell.aside')}>
      {isQuiet && (
        <Suspense>
          <WaitingForMe />
          <Newcomers />
        </Suspense>
      )}
    </aside>
  );
}
