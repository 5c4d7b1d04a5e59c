import { useIntl } from 'react-intl';

/** A day, past or to come: terms are in days, and so is since when. The time is in its title. */
export function DayOf({ at }: { at: string }) {
  const intl = useIntl();
  return (
    <time dateTime={at} title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' })}>
      {intl.formatDate(at, { day: 'numeric', month: 'short', year: 'numeric' })}
    </time>
  );
}
