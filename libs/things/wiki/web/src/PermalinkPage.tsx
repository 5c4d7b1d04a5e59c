import { PageError, PageSkeleton } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from '@tanstack/react-router';
import { useRedirect } from './useRedirect';
import { PageAddressQuery } from './wiki.queries';

/** A page by its id alone: leads to where it stands now. */
export function PermalinkPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { hash } = useLocation();
  const { data, error, refetch } = useQuery(PageAddressQuery, { variables: { id } });
  useRedirect(data?.page, hash);
  if (error && !data) return <PageError error={error} retry={() => void refetch()} />;
  return <PageSkeleton count={1} height={300} />;
}
