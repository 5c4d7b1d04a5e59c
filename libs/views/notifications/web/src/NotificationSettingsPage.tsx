import { ErrorState, FormError, SkeletonCards, useMessages, usePageTitle } from '@plein/platform/web';
import { useMe } from '@plein/kernel/web';
import { BudgetCard } from './BudgetCard';
import { ChosenLevels } from './ChosenLevels';
import { FrameCard } from './FrameCard';
import { PushCard } from './PushCard';
import { QuietCard } from './QuietCard';
import { WaysTable } from './WaysTable';
import { useAttention } from './useAttention';
import './settings.css';

/** What reaches me, by which way and when. */
export function NotificationSettingsPage() {
  const t = useMessages();
  const me = useMe();
  const { settings, error, refetch, sentence, revise, pause } = useAttention();
  usePageTitle(t('notifications.title'));
  return (
    <div className="Page stack">
      <h1>{t('notifications.title')}</h1>
      <FormError>{sentence}</FormError>
      {error && !settings && <ErrorState error={error} retry={() => void refetch()} />}
      {!settings && !error && <SkeletonCards count={3} height={220} />}
      {settings && (
        <>
          <WaysTable settings={settings} onChange={(ways) => void revise({ ways })} />
          <PushCard />
          <QuietCard
            settings={settings}
            onChange={(change) => void revise(change)}
            onPause={(until) => void pause(until)}
          />
          <BudgetCard settings={settings} onChange={(change) => void revise(change)} />
        </>
      )}
      <ChosenLevels />
      {me.roles.includes('admin') && <FrameCard />}
    </div>
  );
}
