import { searchLimits } from '@plein/contract';
import { fromPlainText } from '@plein/document';
import { useMe, useWriting } from '@plein/kernel/web';
import { Dialog, type Say, useMessages } from '@plein/platform/web';
import { askInComposer, openComposer } from '@plein/posts/web';
import { useApolloClient } from '@apollo/client/react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import {
  Fragment,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Choice, type Group, groupsOf } from './choices';
import { recentPlaces } from './recent';
import { SearchQuery } from './search.queries';
import './search.css';

/** So long after a letter it is asked; whoever types on has not finished. */
const pauseMillis = 60;
const modes = { '>': 'acts', '@': 'people', '#': 'topics', '/': 'here' } as const;
type Mode = (typeof modes)[keyof typeof modes] | 'all';

/** As one types: people, places, texts and things to do, best guess first. Enter goes there. */
export function PaletteDialog({ typed: early, onClose }: { typed: RefObject<string>; onClose: () => void }) {
  const t = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState(early.current);
  // What was typed until the very moment that it stands here.
  useLayoutEffect(() => setTyped(early.current), [early]);
  const place = usePlace();
  const mode = ((modes as Record<string, Mode | undefined>)[typed.trimStart().charAt(0)] ?? 'all') as Mode;
  const words = (mode === 'all' ? typed : typed.trimStart().slice(1)).trim();
  const { groups: found, isFor } = useFound(mode, words, place);
  /** Enter was pressed before the answer was there: it goes to the first that comes. */
  const [isGoing, setGoing] = useState(false);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const acts = actsFor(t, mode, words);
  const all: Choice[] =
    words && mode !== 'acts' && mode !== 'topics'
      ? [{ id: 'all', address: `/search?q=${encodeURIComponent(words)}`, show: t('search.all', { words }) }]
      : [];
  const recent = recentPlaces(me.person.id).map(({ path, title }) => ({
    id: path,
    address: path,
    show: title,
  }));
  const groups: Group[] = [
    ...(words ? found : []),
    ...(!words && mode === 'all' && recent.length
      ? [{ id: 'recent', label: t('search.recent'), choices: recent }]
      : []),
    { id: 'acts', label: t('search.acts'), choices: [...all, ...acts] },
  ].filter(({ choices }) => choices.length > 0);
  const choices = groups.flatMap((group) => group.choices);
  const current = choices[Math.min(at, choices.length - 1)];
  // An answer puts the best guess under Enter again.
  useEffect(() => setAt(0), [isFor]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const go = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    choice.act?.();
    if (choice.address) void navigate({ href: choice.address });
  };
  const isWaiting = mode !== 'acts' && words.length >= 2 && isFor !== mode + words;
  useEffect(() => {
    if (isGoing && !isWaiting) go(choices[0]);
  });
  const press = (event: KeyboardEvent) => {
    const last = Math.max(0, choices.length - 1);
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? last : at - 1);
    else if (event.key === 'PageDown') setAt(Math.min(last, at + 5));
    else if (event.key === 'PageUp') setAt(Math.max(0, at - 5));
    else if (event.key === 'Enter' && isWaiting && at === 0) setGoing(true);
    else if (event.key === 'Enter') go(current);
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
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        aria-describedby={`${id}-help`}
        placeholder={t('search.placeholder')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed in.
        autoFocus
        maxLength={searchLimits.characters}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setGoing(false);
        }}
        onKeyDown={press}
      />
      <p className="meta Palette-help" id={`${id}-help`}>
        {mode === 'here' && !place ? t('search.nowhere') : t('search.signs')}
      </p>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={t('search.results')}
        className="Palette-list"
        ref={list}
      >
        {groups.map((group) => (
          <Fragment key={group.id}>
            <div role="group" aria-labelledby={`${id}-${group.id}-label`} className="Palette-group">
              <span className="meta Palette-label" id={`${id}-${group.id}-label`}>
                {group.label}
              </span>
              {group.choices.map((choice) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field.
                <div
                  key={choice.id}
                  id={`${id}-${choice.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={choice === current}
                  className="Option"
                  // The field keeps the focus; and a finger that scrolls the list chooses nothing.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => go(choice)}
                >
                  {choice.show}
                </div>
              ))}
            </div>
          </Fragment>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {words && !isWaiting && t('platform.found', { n: choices.length })}
      </p>
    </Dialog>
  );
}

/** The community that one is in: its own pages and its wiki say so in their address. */
function usePlace(): string | undefined {
  const { pathname } = useLocation();
  const slug = /^\/(?:c|wiki)\/([^/]+)/.exec(pathname)?.[1];
  return slug === 'new' ? undefined : slug;
}

/** What fits the words, a moment after each letter. The last question counts; until its answer is there, the last answer stays. */
function useFound(mode: Mode, words: string, place: string | undefined): { groups: Group[]; isFor: string } {
  const t = useMessages();
  const client = useApolloClient();
  const { suggestTopics } = useWriting(null);
  const [answer, setAnswer] = useState<{ groups: Group[]; isFor: string }>({ groups: [], isFor: '' });

  useEffect(() => {
    if (words.length < 2 || mode === 'acts' || (mode === 'here' && !place)) {
      setAnswer({ groups: [], isFor: mode + words });
      return undefined;
    }
    let isCurrent = true;
    const ask = async (): Promise<Group[]> => {
      if (mode === 'topics') {
        const topics = await suggestTopics(words.toLowerCase());
        const choices = topics.map((topic) => ({
          id: topic,
          address: `/tags/${encodeURIComponent(topic)}`,
          show: `#${topic}`,
        }));
        return [{ id: 'topics', label: t('search.topics'), choices }];
      }
      const text =
        mode === 'people'
          ? `${words} type:${t('search.type.person')}`
          : mode === 'here'
            ? `in:${place} ${words}`
            : words;
      const { data } = await client.query({
        query: SearchQuery,
        variables: { text, first: 3, each: true },
        fetchPolicy: 'network-only',
      });
      return data ? groupsOf(data.search, text, t) : [];
    };
    const timer = setTimeout(() => {
      ask()
        .then((groups) => isCurrent && setAnswer({ groups, isFor: mode + words }))
        .catch(() => isCurrent && setAnswer({ groups: [], isFor: mode + words }));
    }, pauseMillis);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, mode, words, place, suggestTopics, t]);
  return answer;
}

/** Places and acts that have a name: all of them behind `>`, those that fit among the rest. */
function actsFor(t: Say, mode: Mode, words: string): Choice[] {
  if (mode !== 'all' && mode !== 'acts') return [];
  const goTo = (name: string, address: string) => ({ id: `act-${name}`, name, address, act: undefined });
  const acts = [
    { id: 'act-write', name: 'write', act: openComposer, address: undefined },
    goTo('today', '/'),
    goTo('inbox', '/inbox'),
    goTo('communities', '/c'),
    goTo('wiki', '/wiki'),
    goTo('people', '/people'),
    goTo('start', '/c/new'),
    goTo('settings', '/settings'),
  ].map(({ name, ...act }) => ({ ...act, show: t(`search.act.${name}`) }));
  const fits = acts.filter(({ show }) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => show.toLowerCase().includes(word)),
  );
  if (mode === 'acts') return fits;
  if (!words) return acts.slice(0, 3);
  return [
    ...(words.length > 2 ? fits.slice(0, 3) : []),
    ...(words.length > 2
      ? [
          {
            id: 'act-ask',
            act: () => askInComposer(fromPlainText(words)),
            show: t('search.askThis', { words }),
          },
        ]
      : []),
  ];
}
