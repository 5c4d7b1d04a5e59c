import { useEffect, useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When something was: just now, 5 min, 08:42, yesterday 17:12, Mon 16 Nov. The full date is in its title. */
export function Ago({ at }: { at: string }) {
  const intl = useIntl();
  const now = useMinutes();
  const moment = new Date(at);
  return (
    <time dateTime={at} title={intl.formatDate(moment, { dateStyle: 'full', timeStyle: 'short' })}>
      {ago(intl, moment, now)}
    </time>
  );
}

export function ago(intl: IntlShape, moment: Date, now: Date): string {
  const passed = now.getTime() - moment.getTime();
  if (passed < minute) return intl.formatMessage({ id: 'platform.justNow' });
  if (passed < 60 * minute)
    return intl.formatMessage({ id: 'platform.minutes' }, { n: Math.floor(passed / minute) });
  const time = intl.formatTime(moment, { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / day);
  if (days === 0) return time;
  if (days === 1) return intl.formatMessage({ id: 'platform.yesterday' }, { time });
  if (moment.getFullYear() === now.getFullYear())
    return intl.formatDate(moment, { weekday: 'short', day: 'numeric', month: 'short' });
  return intl.formatDate(moment, { day: 'numeric', month: 'short', year: 'numeric' });
}

const startOfDay = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

/** The present, to the minute: one clock for all times on the screen. */
function useMinutes(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
