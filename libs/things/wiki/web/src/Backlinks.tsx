import { useListCatchUp } from '@plein/kernel/web';
import { Ago, ErrorState, MoreButton, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { BacklinksQuery } from './wiki.queries';

/** What points here, once somebody wants to know. */
export function Backlinks({ id, count }: { id: string; count: number }) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { data, error, loading, fetchMore, refetch } = useQuery(BacklinksQuery, {
    variables: { id },
    skip: !isOpen,
  });
  useListCatchUp(BacklinksQuery, { id }, (list) => list.backlinks, data);
  const page = data?.backlinks;
  return (
    <details className="Backlinks" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('wiki.backlinks', { n: count })}</summary>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      <ul className="stack">
        {page?.edges.map(({ node }) => (
          <li key={node.id} className="spread">
            <a
              href={
                node.kind === 'page'
                  ? `/page/${node.id}`
                  : node.kind === 'post'
                    ? `/p/${node.id}`
                    : `/p/${node.rootId}#comment-${node.id}`
              }
            >
              {node.title}
            </a>
            <span className="meta">
              {node.community?.name} · {node.author.name} · <Ago at={node.createdAt} />
            </span>
          </li>
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() => !loading && void fetchMore({ variables: { id, after: page.pageInfo.endCursor } })}
        >
          {t('platform.more')}
        </MoreButton>
      )}
    </details>
  );
}
