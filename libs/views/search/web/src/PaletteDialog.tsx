import { Avatar, CommunityTile, Dialog, useMessages } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
} from 'react';
import { Snippet } from './Snippet';
import { type Found, addressOf } from './hits';
import { SearchQuery } from './search.queries';
import './search.css';

interface Choice {
  id: string;
  address: string;
  show: ReactNode;
}

/** As one types: people, places and texts, best guess first. Enter goes there. */
export function PaletteDialog({ typed: early, onClose }: { typed: RefObject<string>; onClose: () => void }) {
  const t = useMessages();
  const client = useApolloClient();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState(early.current);
  // What was typed until the very moment that it stands here.
  useLayoutEffect(() => setTyped(early.current), [early]);
  const [found, setFound] = useState<Found | null>(null);
  const [foundFor, setFoundFor] = useState('');
  /** Enter was pressed before the answer was there: it goes to the first that comes. */
  const [isGoing, setGoing] = useState(false);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const text = typed.trim();
    if (text.length < 2) {
      setFound(null);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      client
        .query({
          query: SearchQuery,
          variables: { text, first: 4 },
          fetchPolicy: 'network-only',
        })
        .then(({ data }) => {
          if (!current || !data) return;
          setFound(data.search);
          setFoundFor(text);
          setAt(0);
        })
        .catch(() => current && setGoing(false));
    }, 100);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed, client]);

  const choices: Choice[] = [
    ...(found?.people ?? []).map((person) => ({
      id: person.id,
      address: `/people/${person.handle}`,
      show: (
        <>
          <Avatar id={person.id} name={person.name} photoId={person.photoId} size="small" />
          <span>
            {person.name}{' '}
            <span className="meta">{[person.roleTitle, person.team].filter(Boolean).join(' · ')}</span>
          </span>
        </>
      ),
    })),
    ...(found?.communities ?? []).map((community) => ({
      id: community.id,
      address: `/c/${community.slug}`,
      show: (
        <>
          <CommunityTile id={community.id} name={community.name} />
          {community.name}
        </>
      ),
    })),
    ...(found?.hits ?? []).map((hit) => ({
      id: hit.id,
      address: addressOf(hit),
      show: (
        <span className="Palette-hit">
          <span>{hit.title ?? t(`search.by.${hit.kind}`, { name: hit.author.name })}</span>
          <span className="meta">
            <Snippet parts={hit.snippet} />
          </span>
        </span>
      ),
    })),
    ...(typed.trim()
      ? [
          {
            id: 'all',
            address: `/search?q=${encodeURIComponent(typed.trim())}`,
            show: t('search.all', { words: typed.trim() }),
          },
        ]
      : []),
  ];

  const go = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    void navigate({ href: choice.address });
  };
  const isWaiting = typed.trim().length >= 2 && foundFor !== typed.trim();
  useEffect(() => {
    if (isGoing && !isWaiting) go(choices[0]);
  });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') setAt((at - 1 + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter' && isWaiting && at === 0) setGoing(true);
    else if (event.key === 'Enter') go(choices[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('search.title')} onClose={onClose}>
      <input
        className="Input"
        role="combobox"
        aria-label={t('search.words')}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={choices[at] ? `${id}-${choices[at].id}` : undefined}
        placeholder={t('search.placeholder')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed in.
        autoFocus
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setGoing(false);
        }}
        onKeyDown={press}
      />
      <div role="listbox" id={`${id}-list`} aria-label={t('search.results')} className="Palette-list">
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="Option"
            onPointerDown={(event) => {
              event.preventDefault();
              go(choice);
            }}
          >
            {choice.show}
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {found && t('platform.found', { n: choices.length })}
      </p>
    </Dialog>
  );
}
