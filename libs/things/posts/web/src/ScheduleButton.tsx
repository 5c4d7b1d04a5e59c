import { Button, useMessages } from '@plein/platform/web';
import { useIntl } from 'react-intl';

/** Lets a post wait; what waited before says for what moment. */
export function ScheduleButton({ at, onClick }: { at?: string; onClick: () => void }) {
  const t = useMessages();
  const intl = useIntl();
  const when =
    at &&
    intl.formatDate(at, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
  return <Button onClick={onClick}>{when ? t('posts.scheduleAgain', { when }) : t('posts.schedule')}</Button>;
}
