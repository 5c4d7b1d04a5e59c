import { TodayVisited, movedInTime, topicOf } from '@plein/contract';
import { useLive, useMe } from '@plein/kernel/web';
import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { VisitToday } from './feed.queries';

/** Who goes on reading says so now and then; an hour of silence ends a visit. */
const everyMillis = 10 * 60_000;
const noTime = '00000000-0000-0000-0000-000000000000';
const signsOfReading = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Where the reader was in the visit before this one, on whichever device. It stays where it is for a whole visit.
 * @param found what came with the feed.
 */
export function useSeam(found: string | null | undefined): { cursor: string; words: string } | null {
  const intl = useIntl();
  const me = useMe();
  const [visited, setVisited] = useState<string | null>();
  const [visit] = useMutation(VisitToday);
  const look = useCallback(
    () =>
      void visit().then(
        ({ data }) => setVisited(data?.todayVisit.seam ?? null),
        () => undefined,
      ),
    [visit],
  );
  useLive(topicOf.person(me.person.id), { [TodayVisited.name]: look });

  const isHere = found !== undefined;
  useEffect(() => {
    if (!isHere) return undefined;
    look();
    let readSince = false;
    const reads = () => (readSince = true);
    const returns = () => document.visibilityState === 'visible' && look();
    const timer = setInterval(() => {
      if (readSince && document.visibilityState === 'visible') look();
      readSince = false;
    }, everyMillis);
    document.addEventListener('visibilitychange', returns);
    for (const sign of signsOfReading) window.addEventListener(sign, reads, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', returns);
      for (const sign of signsOfReading) window.removeEventListener(sign, reads);
    };
  }, [isHere, look]);

  const seam = visited === undefined ? found : visited;
  return useMemo(() => (seam ? seamAt(intl, new Date(seam)) : null), [seam, intl]);
}

const seamAt = (intl: IntlShape, at: Date) => ({
  cursor: movedInTime(noTime, at.getTime()),
  words: seamWords(intl, at, new Date()),
});

/** In the words of a colleague: earlier today, yesterday, on Monday, on 12 November. */
function seamWords(intl: IntlShape, at: Date, now: Date): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days < 1) return intl.formatMessage({ id: 'feed.seam.today' });
  if (days === 1) return intl.formatMessage({ id: 'feed.seam.yesterday' });
  const day = intl.formatDate(
    at,
    days < 7
      ? { weekday: 'long' }
      : { day: 'numeric', month: 'long', ...(at.getFullYear() !== now.getFullYear() && { year: 'numeric' }) },
  );
  return intl.formatMessage({ id: 'feed.seam.day' }, { day });
}

const startOfDay = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
