import { RichText } from '@plein/kernel/web';
import { Ago, Dialog, ErrorState, SkeletonCards, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { PostHistory } from './revising.queries';

/** Every text a post has had, newest first: what was said stays said. */
export function HistoryDialog({ id, lang, onClose }: { id: string; lang: string; onClose: () => void }) {
  const t = useMessages();
  const { data, error, refetch } = useQuery(PostHistory, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <Dialog title={t('posts.history')} onClose={onClose}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={2} height={80} />}
      <ol className="stack">
        {data?.postHistory.map((text) => (
          <li key={text.number} className="Card">
            <p className="meta">
              {text.author.name} · <Ago at={text.createdAt} />
            </p>
            <RichText document={text.body} lang={lang} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
