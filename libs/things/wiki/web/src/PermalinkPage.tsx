import { ErrorState, SkeletonCards } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Navigate, useLocation, useParams } from '@tanstack/react-router';
import { addressOf } from './addresses';
import { PageAddressQuery } from './wiki.queries';

/** A page by its id alone: leads to where it stands now. */
export function PermalinkPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { hash } = useLocation();
  const { data, error, refetch } = useQuery(PageAddressQuery, { variables: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data?.page.community) return <SkeletonCards count={1} height={300} />;
  return <Navigate {...addressOf(data.page.community.slug, data.page)} hash={hash} replace />;
}
