import { PageError, PageSkeleton, SkeletonCards, isMissing } from '@plein/platform/web';
import { PageMoved, PageRestored, PageWithdrawn, topicOf } from '@plein/contract';
import { useLive } from '@plein/kernel/web';
import { useQuery } from '@apollo/client/react';
import { useLocation, useMatches, useParams } from '@tanstack/react-router';
import { GonePage } from './GonePage';
import { PageView } from './PageView';
import { PageWriter } from './PageWriter';
import { WikiFrame } from './WikiFrame';
import { idOf } from './addresses';
import { useRedirect } from './useRedirect';
import { PageByAddressQuery, PageQuery } from './wiki.queries';

/** One page, to read or to write on: in the same place, at the same width. */
export function PagePage() {
  const { space, page } = useParams({ strict: false }) as { space: string; page: string };
  const id = idOf(page);
  return id ? <Placed key={id} space={space} id={id} /> : <OlderAddress space={space} path={page} />;
}

/** In the wiki where it stands now, which need not be the one that the address names. */
function Placed({ space, id }: { space: string; id: string }) {
  const { hash } = useLocation();
  const isEditing = useMatches().some(({ fullPath }) => fullPath.endsWith('/edit'));
  const { data, error, refetch } = useQuery(PageQuery, { variables: { id } });
  const now = data?.page.community?.slug ?? space;
  useRedirect(now === space ? undefined : data?.page, hash);
  const again = () => void refetch();
  useLive(topicOf.content(id), {
    [PageMoved.name]: again,
    [PageWithdrawn.name]: again,
    [PageRestored.name]: again,
  });
  // What somebody is writing stays on their screen, whatever becomes of the page meanwhile.
  const isGone = error && isMissing(error) && !(isEditing && data);
  return (
    <WikiFrame space={now} current={id}>
      {(tree, { slug }) =>
        isGone ? (
          <GonePage id={id} space={slug} again={again} />
        ) : error && !data ? (
          <PageError error={error} retry={again} />
        ) : !data ? (
          <SkeletonCards count={1} height={420} />
        ) : isEditing ? (
          <PageWriter page={data.page} />
        ) : (
          <PageView page={data.page} tree={tree} again={refetch} />
        )
      }
    </WikiFrame>
  );
}

/** A name that a page once had, or an address from before an import: the server knows where it went. */
function OlderAddress({ space, path }: { space: string; path: string }) {
  const { data, error, refetch } = useQuery(PageByAddressQuery, { variables: { community: space, path } });
  useRedirect(data?.pageByAddress);
  if (!error) return <PageSkeleton count={1} height={300} />;
  if (!isMissing(error)) return <PageError error={error} retry={() => void refetch()} />;
  return (
    <WikiFrame space={space} current={null}>
      {() => <GonePage id={null} space={space} again={() => void refetch()} />}
    </WikiFrame>
  );
}
