import type { ReactNode } from 'react';
import { refusalOf, requestIdOf } from '../client/client';
import { useMessages } from '../i18n/messages';
import { Button } from './Button';

/** The dot: new, the goal, or waiting for you. Nothing else is orange. */
export const Stip = ({ label }: { label?: string }) => (
  <span className="Stip" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })} />
);

/** Two strokes and one dot on the horizon: the drawing of every quiet moment. */
export const Horizon = () => (
  <svg className="Horizon" viewBox="0 0 176 64" fill="none" aria-hidden="true">
    <path d="M4 52h168" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    <path
      d="M20 52c34-1 52-18 92-20"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeDasharray="1 6"
    />
    <circle cx="124" cy="30" r="9" fill="var(--stip)" />
  </svg>
);

/** Nothing here yet: one kind sentence, and one thing to do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="EmptyState">
      <Horizon />
      <p>{children}</p>
      {action}
    </div>
  );
}

/** It could not be fetched: what happened, what is kept, what one can do. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useMessages();
  const requestId = requestIdOf(error);
  return (
    <div className="EmptyState" role="alert">
      <Horizon />
      <p>{t(`refused.${refusalOf(error) ?? 'INTERNAL'}`)}</p>
      {requestId && <p className="meta">{t('platform.requestId', { id: requestId })}</p>}
      {retry && <Button onClick={retry}>{t('platform.retry')}</Button>}
    </div>
  );
}

/** Holds the place of what is on its way, in the shape it will have. */
export function SkeletonCards({ count = 3, height = 150 }: { count?: number; height?: number }) {
  const t = useMessages();
  return (
    <div className="stack" role="status" aria-label={t('platform.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <svg key={index} className="Skeleton" width="100%" height={height} aria-hidden="true" />
      ))}
    </div>
  );
}
