import {
  EmptyState,
  ErrorState,
  SkeletonCards,
  buttonClass,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { ClosedSpaceQuery } from './wiki.queries';

/** A wiki for members: whose it is, and where to ask to come in. */
export function ClosedSpace({ slug }: { slug: string }) {
  const t = useMessages();
  const { data, error, refetch } = useQuery(ClosedSpaceQuery, { variables: { slug } });
  usePageTitle(t('wiki.closedTitle'));
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} height={300} />;
  const { name, owners, viewerHasRequested } = data.community;
  const who = owners.map((owner) => owner.name);
  return (
    <div className="Page">
      <h1 className="PageError-title">{t('wiki.closedTitle')}</h1>
      <EmptyState
        action={
          <Link to="/c/$slug" params={{ slug }} className={buttonClass('primary')} activeProps={{}}>
            {t(viewerHasRequested ? 'wiki.closedToCommunity' : 'wiki.closedAsk')}
          </Link>
        }
      >
        {t('wiki.closed', { name })} {who.length > 0 && t('wiki.closedWho', { names: who.join(', ') })}{' '}
        {viewerHasRequested && t('wiki.closedAsked')}
      </EmptyState>
    </div>
  );
}
