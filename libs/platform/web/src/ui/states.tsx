import type { ReactNode } from 'react';
import { type Refusal, refusalOf, requestIdOf } from '../client/client';
import { useMessages } from '../i18n/messages';
import { Link } from '@tanstack/react-router';
import { Button, buttonClass } from './Button';
import { usePageTitle } from './usePageTitle';

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

interface Failed {
  /** What was caught, or the one word for it. */
  error: unknown;
  retry?: () => void;
}

/** Asking again does not help: it is not there, no longer there, or not for you. */
const isFinal = (refusal: Refusal): refusal is 'NOT_FOUND' | 'GONE' | 'FORBIDDEN' =>
  refusal === 'NOT_FOUND' || refusal === 'GONE' || refusal === 'FORBIDDEN';

/** It could not be fetched: what happened, what is kept, what one can do. */
export function ErrorState({ error, retry }: Failed) {
  const t = useMessages();
  const requestId = requestIdOf(error);
  const refusal = refusalOf(error) ?? 'INTERNAL';
  return (
    <div className="EmptyState" role="alert">
      <Horizon />
      <p>{t(`refused.${refusal}`)}</p>
      {retry && !isFinal(refusal) && <Button onClick={retry}>{t('platform.retry')}</Button>}
      {requestId && <Details requestId={requestId} />}
    </div>
  );
}

/** What only a helper needs, out of the way of everyone else. */
function Details({ requestId }: { requestId: string }) {
  const t = useMessages();
  return (
    <details className="ErrorDetails meta">
      <summary>{t('platform.details')}</summary>
      <p>{t('platform.requestId', { id: requestId })}</p>
      <Button small onClick={() => void navigator.clipboard.writeText(requestId)}>
        {t('platform.copy')}
      </Button>
    </details>
  );
}

/**
 * Instead of a whole page. Not there, no longer there and not for you are three different things, each with its own
 * heading, sentence and way on; everything else can be tried again. `children`: who can help.
 */
export function PageError({ error, retry, children }: Failed & { children?: ReactNode }) {
  const t = useMessages();
  const refusal = refusalOf(error) ?? 'INTERNAL';
  const heading = t(`refused.title.${isFinal(refusal) ? refusal : 'other'}`);
  usePageTitle(heading);
  return (
    <div className="Page">
      <h1 className={isFinal(refusal) ? 'PageError-title' : 'visually-hidden'}>{heading}</h1>
      <ErrorState error={error} retry={retry} />
      {children}
      {isFinal(refusal) && (
        <p className="PageError-ways">
          <Link to="/search" className={buttonClass('primary')}>
            {t('platform.toSearch')}
          </Link>
          <Link to="/" className={buttonClass()}>
            {t('platform.toToday')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** A whole page on its way, as wide as it will be. */
export const PageSkeleton = (shape: { count?: number; height?: number }) => (
  <div className="Page">
    <SkeletonCards {...shape} />
  </div>
);

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
