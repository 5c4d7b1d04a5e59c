import { PageError, PageSkeleton, graphql } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';

const PersonHandle = graphql(`
  query PersonHandle($id: ID!) {
    personById(id: $id) {
      id
      handle
    }
  }
`);

/** A mention leads to whoever it names, whatever they are called by now. */
export function PersonPage() {
  const navigate = useNavigate();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(PersonHandle, { variables: { id } });
  const handle = data?.personById.handle;
  useEffect(() => {
    if (handle) void navigate({ to: '/people/$handle', params: { handle }, replace: true });
  }, [handle, navigate]);
  return error ? <PageError error={error} retry={() => void refetch()} /> : <PageSkeleton count={1} />;
}
