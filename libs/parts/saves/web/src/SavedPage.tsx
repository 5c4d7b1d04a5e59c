import { SavesChanged, topicOf } from '@plein/contract';
import { PersonChip, useCatchUp, useLive, useMe } from '@plein/kernel/web';
import {
  Ago,
  Button,
  EmptyState,
  ErrorState,
  MoreButton,
  SkeletonCards,
  askPagesAgain,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import { SavedItemsQuery } from './saves.queries';
import { wish } from './wishes';
import './saves.css';

/** Everything somebody keeps to read later, and when they will be reminded of it. */
export function SavedPage() {
  const t = useMessages();
  const me = useMe();
  const { data, error, refetch, fetchMore } = useQuery(SavedItemsQuery, { fetchPolicy: 'cache-and-network' });
  const [isFetching, setFetching] = useState(false);
  usePageTitle(t('saves.title'));
  const edges = data?.savedItems.edges;
  const page = data?.savedItems.pageInfo;
  const again = () =>
    askPagesAgain(edges?.length ?? 0, async (after) => {
      const answer = after === null ? await refetch() : await fetchMore({ variables: { after } });
      const { edges: some, pageInfo } = answer.data!.savedItems;
      return { count: some.length, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
    });
  useLive(topicOf.person(me.person.id), { [SavesChanged.name]: again });
  useCatchUp(again);
  const more = async () => {
    setFetching(true);
    await fetchMore({ variables: { after: page?.endCursor } }).catch(() => undefined);
    setFetching(false);
  };

  return (
    <div className="Page stack">
      <h1>{t('saves.title')}</h1>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={3} height={120} />}
      {edges?.length === 0 && <EmptyState>{t('saves.empty')}</EmptyState>}
      <ul className="stack Saves">
        {edges?.map(({ node: { id, contentId, savedAt, remindAt, text } }) => (
          <li key={id} className="Card stack">
            {text ? (
              <>
                <div className="row">
                  <PersonChip person={text.author} />
                  <span className="meta">
                    {t(`saves.kind.${text.kind}`)}
                    {text.place && ` ${t('saves.in', { name: text.place })}`} · <Ago at={savedAt} />
                  </span>
                </div>
                <p className="Saves-text">
                  <Link to={text.address.split('#')[0]!} hash={text.address.split('#')[1]}>
                    {text.title ?? text.excerpt}
                  </Link>
                </p>
                {text.title && <p className="meta Saves-text">{text.excerpt}</p>}
              </>
            ) : (
              <p className="meta">
                {t('saves.gone')} · <Ago at={savedAt} />
              </p>
            )}
            {remindAt && (
              <p className="meta">
                <FormattedDate value={remindAt} dateStyle="full" timeStyle="short">
                  {(when) => <>{t('saves.remindAt', { when })}</>}
                </FormattedDate>
              </p>
            )}
            <div className="row">
              {text && (
                <Button small onClick={() => wish({ contentId, act: 'remind' })}>
                  {t('saves.remind')}
                </Button>
              )}
              <Button
                small
                look="quiet"
                onClick={() =>
                  wish({
                    contentId,
                    act: 'let-go',
                    remindAt: remindAt ? new Date(remindAt) : null,
                    savedId: id,
                  })
                }
              >
                {t('saves.unsave')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {page?.hasNextPage && (
        <MoreButton busy={isFetching} onMore={() => !isFetching && void more()}>
          {t('platform.more')}
        </MoreButton>
      )}
    </div>
  );
}
