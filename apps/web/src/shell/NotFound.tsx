import { EmptyState, buttonClass, useMessages, usePageTitle } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';

export function NotFound() {
  const t = useMessages();
  usePageTitle(t('shell.notFound'));
  return (
    <div>
      <h1 className="visually-hidden">{t('shell.notFound')}</h1>
      <EmptyState
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('shell.toToday')}
          </Link>
        }
      >
        {t('shell.notFoundText')}
      </EmptyState>
    </div>
  );
}
