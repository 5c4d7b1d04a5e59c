import { PageError, PageSkeleton } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useMatches, useParams } from '@tanstack/react-router';
import { PageView } from './PageView';
import { PageWriter } from './PageWriter';
import { type PageTreeState, WikiFrame } from './WikiFrame';
import { idOf } from './addresses';
import { useRedirect } from './useRedirect';
import { PageByAddressQuery, PageQuery } from './wiki.queries';

/** One page, to read or to write on: in the same place, at the same width. */
export function PagePage() {
  const { space, page } = useParams({ strict: false }) as { space: string; page: string };
  const id = idOf(page);
  return id ? (
    <WikiFrame space={space} current={id}>
      {(tree) => <Loaded key={id} id={id} tree={tree} />}
    </WikiFrame>
  ) : (
    <OlderAddress space={space} path={page} />
  );
}

function Loaded({ id, tree }: { id: string; tree: PageTreeState }) {
  const isEditing = useMatches().some(({ fullPath }) => fullPath.endsWith('/edit'));
  const { data, error, refetch } = useQuery(PageQuery, { variables: { id } });
  if (error && !data) return <PageError error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton count={1} height={420} />;
  return isEditing ? (
    <PageWriter page={data.page} />
  ) : (
    <PageView page={data.page} tree={tree} again={refetch} />
  );
}

/** A name that a page once had, or an address from before an import: the server knows where it went. */
function OlderAddress({ space, path }: { space: string; path: string }) {
  const { data, error, refetch } = useQuery(PageByAddressQuery, { variables: { community: space, path } });
  useRedirect(data?.pageByAddress);
  return error ? (
    <PageError error={error} retry={() => void refetch()} />
  ) : (
    <PageSkeleton count={1} height={300} />
  );
}
