import { fromPlainText } from '@plein/document';
import { PersonChip } from '@plein/kernel/web';
import { Button, EmptyState, buttonClass, useMessages } from '@plein/platform/web';
import { askInComposer } from '@plein/posts/web';
import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SearchMissed } from './gap.queries';
import { WhoMayKnowQuery } from './search.queries';

interface Props {
  /** The whole search, as it was sent. */
  text: string;
  words: string;
  withoutFilters: string | null;
}

/** Nothing was found: ask it, of everyone or of who may know. Whoever looks after the place learns that it is missing. */
export function NothingFound({ text, words, withoutFilters }: Props) {
  const t = useMessages();
  const [tellMissed] = useMutation(SearchMissed);
  useEffect(() => {
    // Nobody waits for it.
    void tellMissed({ variables: { text } }).catch(() => undefined);
  }, [tellMissed, text]);
  const { data } = useQuery(WhoMayKnowQuery, { variables: { text: words }, skip: !words });
  const people = data?.whoMayKnow ?? [];
  return (
    <>
      <EmptyState
        action={
          <>
            {withoutFilters && (
              <Link to="/search" search={{ q: withoutFilters }} className={buttonClass('quiet')}>
                {t('search.withoutFilters')}
              </Link>
            )}
            <Button look="primary" onClick={() => askInComposer(fromPlainText(words))}>
              {t('search.ask')}
            </Button>
          </>
        }
      >
        {t('search.nothing', { words })}
      </EmptyState>
      {people.length > 0 && (
        <section className="stack">
          <h2>{t('search.mayKnow')}</h2>
          <ul className="stack">
            {people.map((person) => (
              <li key={person.id}>
                <PersonChip person={person} size="normal" withRole />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
