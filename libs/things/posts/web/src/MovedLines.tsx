import { PostMoved, topicOf } from '@plein/contract';
import { CommunityLink, useLive } from '@plein/kernel/web';
import { Ago, type DocumentType, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { PostMovesQuery } from './order.queries';

type Place = DocumentType<typeof PostMovesQuery>['postMoves'][number]['from'];

/** From where to where a post went, below it on its own page; nothing at all for most. */
export function MovedLines({ id }: { id: string }) {
  const t = useMessages();
  const { data, refetch } = useQuery(PostMovesQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive(topicOf.content(id), { [PostMoved.name]: () => refetch() });
  const moves = data?.postMoves ?? [];
  if (moves.length === 0) return null;
  return (
    <ul className="MovedLines meta" aria-label={t('posts.moves')}>
      {moves.map(({ id: key, at, by, from, to }) => (
        <li key={key}>
          {t('posts.movedBy', { name: by.name })} <Named place={from} word="from" />{' '}
          <Named place={to} word="to" /> · <Ago at={at} />
        </li>
      ))}
    </ul>
  );
}

function Named({ place: { community, isHidden }, word }: { place: Place; word: 'from' | 'to' }) {
  const t = useMessages();
  if (isHidden) return t(`posts.moved.${word}.hidden`);
  if (!community) return t(`posts.moved.${word}.everyone`);
  return (
    <>
      {t(`posts.moved.${word}`)} <CommunityLink community={community} />
    </>
  );
}
