import { PersonChip } from '@plein/kernel/web';
import {
  Ago,
  CommunityTile,
  EmptyState,
  ErrorState,
  MoreButton,
  SkeletonCards,
  buttonClass,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { Snippet } from './Snippet';
import { addressOf } from './hits';
import { SearchQuery } from './search.queries';
import './search.css';

const kinds = ['page', 'post', 'comment'] as const;
const page = 30;
/** The server ranks, and counts, no more than this of each kind. */
const most = 200;

/** Everything that was found; the words and the filter are in the address. */
export function SearchPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const { q = '', type } = useSearch({ strict: false }) as { q?: string; type?: string };
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const [first, setFirst] = useState(page);
  useEffect(() => setFirst(page), [q, type]);
  const { data, previousData, error, loading, refetch } = useQuery(SearchQuery, {
    variables: { text: q, kinds: type ? [type] : null, first },
    skip: !q.trim(),
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(q || undefined, t('search.title'));
  // While more of the same is fetched, what is there stays.
  const found = (data ?? (first > page ? previousData : undefined))?.search;
  const many = (kind: string) => found?.counts.find((one) => one.kind === kind)?.count;
  const elsewhere = found && kinds.filter((kind) => kind !== type && many(kind)! > 0);
  const nothing =
    found && found.hits.length + (type ? 0 : found.people.length + found.communities.length) === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/search', search: { q: typed.trim() || undefined, type } });
  };

  return (
    <div className="Page stack">
      <h1>{t('search.title')}</h1>
      <form role="search" className="row SearchForm" onSubmit={submit}>
        <input
          className="Input"
          type="search"
          aria-label={t('search.words')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={200}
        />
        <button type="submit" className={buttonClass('primary')}>
          {t('search.go')}
        </button>
      </form>
      <div className="row" role="group" aria-label={t('search.filter')}>
        {kinds.map((kind) => (
          <Link
            key={kind}
            to="/search"
            search={{ q, type: type === kind ? undefined : kind }}
            className="Chip"
            aria-current={type === kind ? 'true' : undefined}
          >
            {t(`search.kind.${kind}`)}
            {many(kind) !== undefined && (
              <span className="Chip-count">{many(kind)! < most ? many(kind) : `${most}+`}</span>
            )}
          </Link>
        ))}
      </div>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {q.trim() && !found && !error && <SkeletonCards count={4} height={80} />}
      {found?.correctedTo && <p role="status">{t('search.corrected', { words: found.correctedTo })}</p>}
      {!q.trim() && <EmptyState>{t('search.empty')}</EmptyState>}
      {nothing && (
        <EmptyState
          action={
            type && elsewhere?.length ? (
              <Link to="/search" search={{ q }} className={buttonClass('primary')}>
                {t('search.allKinds')}
              </Link>
            ) : (
              <Link to="/" hash="write" className={buttonClass('primary')}>
                {t('search.ask')}
              </Link>
            )
          }
        >
          {t('search.nothing', { words: q })}
        </EmptyState>
      )}
      {!type && !!found?.people.length && (
        <section className="stack">
          <h2>{t('search.people')}</h2>
          <ul className="stack">
            {found.people.map((person) => (
              <li key={person.id}>
                <PersonChip person={person} size="normal" withRole />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!type && !!found?.communities.length && (
        <section className="stack">
          <h2>{t('search.communities')}</h2>
          <ul className="stack">
            {found.communities.map((community) => (
              <li key={community.id} className="row">
                <CommunityTile id={community.id} name={community.name} />
                <Link to="/c/$slug" params={{ slug: community.slug }}>
                  {community.name}
                </Link>
                <span className="meta">{community.purpose}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!!found?.hits.length && (
        <section className="stack">
          <h2>{t('search.texts')}</h2>
          <ol className="Hits">
            {found.hits.map((hit) => (
              <li key={hit.id}>
                <a href={addressOf(hit)}>
                  {hit.title ?? t(`search.by.${hit.kind}`, { name: hit.author.name })}
                </a>
                <p className="Hit-snippet">
                  <Snippet parts={hit.snippet} />
                </p>
                <p className="meta">
                  {[t(`search.kind.${hit.kind}`), hit.community?.name, hit.author.name]
                    .filter(Boolean)
                    .join(' · ')}{' '}
                  · <Ago at={hit.createdAt} />
                </p>
              </li>
            ))}
          </ol>
          {found.hasMore && first < most && (
            <MoreButton busy={loading} onMore={() => !loading && setFirst(first + page)}>
              {t('platform.more')}
            </MoreButton>
          )}
        </section>
      )}
    </div>
  );
}
