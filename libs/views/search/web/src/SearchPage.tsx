import {
  type FilterName,
  kindSpelled,
  momentSpelled,
  parseSearch,
  searchLimits,
  withoutPart,
} from '@plein/contract';
import { PersonChip, useMe } from '@plein/kernel/web';
import {
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
import { FilterChips } from './FilterChips';
import { FileItem, HitItem } from './HitItem';
import { NothingFound } from './NothingFound';
import { SearchQuery } from './search.queries';
import './search.css';

const page = 30;
const most = searchLimits.counted;
const isOne = /^\d+$/;

/** Everything that was found. The words, with the filters in them, are in the address. */
export function SearchPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const { q: asked = '' } = useSearch({ strict: false }) as { q?: string };
  // What an address brings along may be anything; signs that nobody can see are left out.
  const q = cleaned(asked);
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const [first, setFirst] = useState(page);
  useEffect(() => setFirst(page), [q]);
  const { data, previousData, error, loading, refetch } = useQuery(SearchQuery, {
    variables: { text: q, first },
    skip: !q,
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(q || undefined, t('search.title'));
  // While more of the same is fetched, what is there stays.
  const found = (data ?? (first > page ? previousData : undefined))?.search;
  const parts = parseSearch(q);
  const words = parts.flatMap((part) => ('not' in part && !part.not ? [part.typed] : [])).join(' ');
  const kinds = parts.flatMap((part) =>
    part.is === 'filter' && part.name === 'type' && !part.not ? [kindSpelled(part.value)] : [],
  );
  const go = (text: string) => void navigate({ to: '/search', search: { q: text || undefined } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(typed.trim());
  };
  const isNothing =
    found && found.hits.length + found.fileCount + found.people.length + found.communities.length === 0;
  const reason = whyNothing(q);
  const { roles, communities } = useMe();
  const seesGaps =
    roles.includes('hr') ||
    roles.includes('admin') ||
    communities.some(({ role }) => role === 'owner' || role === 'deputy');

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
          maxLength={searchLimits.characters}
        />
        <button type="submit" className={buttonClass('primary')}>
          {t('search.go')}
        </button>
      </form>
      <FilterChips
        text={q}
        refinements={found?.refinements ?? []}
        counts={Object.fromEntries(
          (found ? [...found.counts, { kind: 'file', count: found.fileCount }] : []).map(
            ({ kind, count }) => [kind, count < most ? String(count) : `${most}+`],
          ),
        )}
      />
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {q && !found && !error && <SkeletonCards count={4} height={80} />}
      {found?.correctedTo && (
        <p role="status">
          {t('search.corrected', { words: found.correctedTo })}{' '}
          <Link to="/search" search={{ q: found.correctedTo }}>
            {t('search.only', { words: found.correctedTo })}
          </Link>
        </p>
      )}
      {parts.length === 0 && <SearchHelp />}
      {parts.length === 0 && seesGaps && (
        <p>
          <Link to="/search/missed">{t('search.missed')}</Link>
        </p>
      )}
      {!!found?.unknown.length && (
        <div role="status">
          <ul className="stack">
            {found.unknown.map(({ name, value }) => (
              <li key={name + value}>{t(`search.unknown.${name}`, { value })}</li>
            ))}
          </ul>
        </div>
      )}
      {reason && isNothing && <p role="status">{t(reason)}</p>}
      {isNothing && parts.length > 0 && found.unknown.every(({ name }) => name === 'topic') && (
        <NothingFound
          text={q}
          words={words || q}
          withoutFilters={
            parts.some(({ is }) => is === 'filter' || is === 'topic')
              ? parts.reduceRight(
                  (text, part) =>
                    part.is === 'filter' || part.is === 'topic' ? withoutPart(text, part) : text,
                  q,
                )
              : null
          }
        />
      )}
      {!!found?.people.length && (
        <section className="stack">
          <h2>{t('search.group.person')}</h2>
          <ul className="stack">
            {found.people.map((person) => (
              <li key={person.id}>
                <PersonChip person={person} size="normal" withRole />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!!found?.communities.length && (
        <section className="stack">
          <h2>{t('search.group.community')}</h2>
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
      {!!found?.files.length && (
        <section className="stack">
          <h2>{t('search.group.file')}</h2>
          <ol className="Hits">
            {found.files.map((file) => (
              <FileItem key={file.id} file={file} />
            ))}
          </ol>
        </section>
      )}
      {!!found?.hits.length && (
        <section className="stack">
          <h2>{kinds.length === 1 && kinds[0] ? t(`search.group.${kinds[0]}`) : t('search.texts')}</h2>
          <ol className="Hits">
            {found.hits.map((hit) => (
              <HitItem key={hit.id} hit={hit} />
            ))}
          </ol>
          <p className="meta">
            <Link to="/search/how">{t('search.how')}</Link>
          </p>
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

/** Why filters that are each right find nothing together, if that can be said. */
function whyNothing(text: string): string | null {
  const filters = parseSearch(text).filter((part) => part.is === 'filter');
  const moments = (name: FilterName) =>
    filters.flatMap((part) => (part.name === name ? (momentSpelled(part.value, new Date()) ?? []) : []));
  if (moments('since').some((since) => moments('before').some((before) => before <= since)))
    return 'search.noTime';
  const kinds = filters.flatMap(({ name, value, not }) =>
    name === 'type' && !not ? [kindSpelled(value)] : [],
  );
  const byNameOnly = kinds.length > 0 && kinds.every((kind) => kind === 'person' || kind === 'community');
  return byNameOnly ? 'search.byName' : null;
}

/** How one searches, with words that can be pressed to try. */
function SearchHelp() {
  const t = useMessages();
  return (
    <EmptyState>
      {t('search.empty')}
      <span className="SearchHelp">
        {['from', 'in', 'type', 'status', 'since', 'exact', 'without', 'topic'].map((name) => (
          <span key={name}>
            <code>{t(`search.try.${name}`)}</code> {t(`search.tells.${name}`)}
          </span>
        ))}
      </span>
    </EmptyState>
  );
}

const cleaned = (asked: unknown): string =>
  // An address may hold a bare number.
  String(typeof asked === 'string' || isOne.test(String(asked)) ? asked : '')
    .slice(0, searchLimits.characters)
    // The server takes none of these.
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim();
