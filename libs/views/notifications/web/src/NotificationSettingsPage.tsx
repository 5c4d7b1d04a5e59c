import { useMessages, usePageTitle } from '@plein/platform/web';
import { ChosenLevels } from './ChosenLevels';

/** What reaches me, by which way and when. */
export function NotificationSettingsPage() {
  const t = useMessages();
  usePageTitle(t('notifications.title'));
  return (
    <div className="Page stack">
      <h1>{t('notifications.title')}</h1>
      <ChosenLevels />
    </div>
  );
}
