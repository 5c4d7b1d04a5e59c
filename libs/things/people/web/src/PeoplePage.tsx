import { PersonChip, useListCatchUp } from '@plein/kernel/web';
import {
  Button,
  EmptyState,
  ErrorState,
  MoreButton,
  SkeletonCards,
  useMessages,
  usePageTitle,
  useTyped,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { PeopleQuery } from './people.queries';
import './people.css';

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Three things somebody knows about; what was looked for first, so that one sees why they were found. */
function known(
  { skills, askMeAbout }: { skills: readonly string[]; askMeAbout: readonly string[] },
  sought: string,
): string[] {
  const matches = (word: string) => !!sought && plain(word).includes(plain(sought));
  const rest = skills.filter((word) => !matches(word));
  return [...new Set([...skills, ...askMeAbout].filter(matches)), ...rest].slice(0, 3);
}

/** Colleagues, found by name or by what they know. In the order of a Dutch list. */
export function PeoplePage() {
  const t = useMessages();
  const { q, typed, setTyped } = useTyped();
  const { data, error, loading, refetch, fetchMore } = useQuery(PeopleQuery, {
    variables: { search: q || null },
  });
  useListCatchUp(PeopleQuery, { search: q || null }, (list) => list.people, data);
  usePageTitle(t('people.title'));
  const people = data?.people.edges.map(({ node }) => node);
  const page = data?.people.pageInfo;
  return (
    <div className="Page stack">
      <h1>{t('people.title')}</h1>
      <input
        className="Input"
        type="search"
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={6} height={56} />}
      {people?.length === 0 && (
        <EmptyState action={q && <Button onClick={() => setTyped('')}>{t('people.clear')}</Button>}>
          {t('people.nobody')}
        </EmptyState>
      )}
      <ul className="People" aria-busy={loading}>
        {people?.map((person) => (
          <li key={person.id}>
            <PersonChip person={person} size="normal" withRole withPresence />
            <span className="meta">{[person.team, person.place].filter(Boolean).join(' · ')}</span>
            {known(person.profile, q).length > 0 && (
              <span className="meta">{t('people.knows', { what: known(person.profile, q).join(', ') })}</span>
            )}
          </li>
        ))}
      </ul>
      {page?.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() =>
            !loading && void fetchMore({ variables: { search: q || null, after: page.endCursor } })
          }
        >
          {t('platform.more')}
        </MoreButton>
      )}
    </div>
  );
}
