import { CommentRevised, PostRevised, topicOf } from '@plein/contract';
import {
  Ago,
  Button,
  Dialog,
  type DocumentType,
  ErrorState,
  SkeletonCards,
  useMessages,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLive } from '../live/useLive';
import { RichText } from '../RichText';
import { Comparison } from './Comparison';
import { ContentHistoryQuery } from './history.queries';

type Text = DocumentType<typeof ContentHistoryQuery>['contentHistory']['edges'][number]['node'];

interface Props {
  id: string;
  /** The post whose conversation it is in, or itself. */
  onScreenId: string;
  lang: string;
  onClose: () => void;
}

/** Every text something has had, newest first: by whom, when, and what changed. What was said stays said. */
export function HistoryDialog({ id, onScreenId, lang, onClose }: Props) {
  const t = useMessages();
  const { data, error, loading, refetch, fetchMore } = useQuery(ContentHistoryQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => refetch({ id });
  useLive(topicOf.content(onScreenId), { [PostRevised.name]: again, [CommentRevised.name]: again });
  const texts = data?.contentHistory.edges.map(({ node }) => node) ?? [];
  const { hasNextPage, endCursor } = data?.contentHistory.pageInfo ?? {};
  return (
    <Dialog title={t('texts.title')} onClose={onClose}>
      {error && !data && <ErrorState error={error} retry={() => void again()} />}
      {!data && !error && <SkeletonCards count={2} height={80} />}
      <ol className="stack" reversed>
        {texts.map((text, index) => (
          <Version
            key={text.number}
            text={text}
            isNow={index === 0}
            before={texts[index + 1]}
            // What came before it is on the next page.
            isCut={index === texts.length - 1 && hasNextPage === true}
            lang={lang}
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button
          busy={loading}
          onClick={() => void fetchMore({ variables: { id, after: Number(endCursor) } })}
        >
          {t('texts.older')}
        </Button>
      )}
    </Dialog>
  );
}

interface VersionProps {
  text: Text;
  before: Text | undefined;
  isNow: boolean;
  isCut: boolean;
  lang: string;
}

function Version({ text, before, isNow, isCut, lang }: VersionProps) {
  const t = useMessages();
  const [isWhole, setWhole] = useState(false);
  return (
    <li className="Card stack">
      <div className="spread">
        <p className="meta">
          {before || isCut ? t('texts.version', { n: text.number }) : t('texts.first')}
          {isNow && ` (${t('texts.now')})`} · {text.author.name} · <Ago at={text.createdAt} />
        </p>
        {before && (
          <Button small look="quiet" onClick={() => setWhole(!isWhole)}>
            {t(isWhole ? 'texts.changes' : 'texts.whole')}
            <span className="visually-hidden"> ({t('texts.version', { n: text.number })})</span>
          </Button>
        )}
      </div>
      {before && !isWhole ? (
        <Comparison before={before.body} after={text.body} lang={lang} />
      ) : (
        <RichText document={text.body} lang={lang} />
      )}
    </li>
  );
}
