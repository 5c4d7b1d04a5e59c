import { useIntl } from 'react-intl';

/** A moment to come, in the time zone of whoever reads: Tue 2 Dec 2026, 17:00. */
export function Moment({ at }: { at: string }) {
  const intl = useIntl();
  return (
    <time dateTime={at} title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'long' })}>
      {intl.formatDate(at, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      })}
    </time>
  );
}
