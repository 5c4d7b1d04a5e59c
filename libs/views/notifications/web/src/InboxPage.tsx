import { LaterDialog } from '@plein/saves/web';
import { useListCatchUp } from '@plein/kernel/web';
import {
  Button,
  EmptyState,
  ErrorState,
  FormError,
  MoreButton,
  NotFetched,
  SkeletonCards,
  onDemand,
  useAct,
  useKey,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { IconSettings } from './icons';
import { InboxRow, canMute, useSentence } from './InboxRow';
import { InboxQuery, ReadNotification } from './notifications.queries';
import { type InboxLine, useInboxActs } from './useInboxActs';
import { useWide } from './useWide';
import './inbox.css';

const InboxPreview = onDemand(async () => (await import('./InboxPreview')).InboxPreview, NotFetched);

const views = ['open', 'later', 'done'] as const;
const filters = ['mentioned', 'waiting', 'communities'] as const;
const oneOf = <T extends string>(known: readonly T[], value?: string): T | undefined =>
  known.find((one) => one === value);
const empty = { open: 'inbox.empty', later: 'inbox.emptyLater', done: 'inbox.emptyDone' };

/** What waits for you, what it says, and why you get it; beside it, where there is room, what it is about. */
export function InboxPage() {
  const t = useMessages();
  const search = useSearch({ strict: false }) as { view?: string; only?: string };
  const view = oneOf(views, search.view) ?? 'open';
  const filter = oneOf(filters, search.only) ?? null;
  const navigate = useNavigate();
  const isWide = useWide();
  const { data, error, loading, refetch, fetchMore } = useQuery(InboxQuery, {
    variables: { view, filter },
    fetchPolicy: 'cache-and-network',
  });
  const read = useAct(ReadNotification);
  const acts = useInboxActs();
  const sentenceOf = useSentence();
  const list = useRef<HTMLUListElement>(null);
  const [shownId, setShownId] = useState<string | null>(null);
  const [waitsFor, setWaitsFor] = useState<InboxLine | null>(null);
  useListCatchUp(InboxQuery, { view, filter }, (list) => list.notifications, data);
  usePageTitle(t('inbox.title'));

  const lines = data?.notifications.edges.map(({ node }) => node);
  const page = data?.notifications.pageInfo;
  const shown = isWide ? (lines?.find(({ id }) => id === shownId) ?? lines?.[0]) : undefined;

  const rowOf = (line: InboxLine | undefined) =>
    line && list.current?.querySelector<HTMLElement>(`[data-row="${line.id}"] [data-line]`);
  /** The line with the focus, or else the one that is shown. */
  const present = (): InboxLine | undefined => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]');
    return lines?.find(({ id }) => id === row?.dataset['row']) ?? shown;
  };
  const open = (line: InboxLine) => {
    if (!line.readAt && view === 'open') void read.run({ id: line.id });
    if (isWide) setShownId(line.id);
    else void navigate({ to: line.address });
  };
  const walk = (by: number) => {
    if (!lines?.length) return;
    const focused = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const at = lines.findIndex(({ id }) => id === focused);
    const next = lines[at < 0 ? 0 : Math.max(0, Math.min(at + by, lines.length - 1))]!;
    rowOf(next)?.focus();
    if (isWide) setShownId(next.id);
  };

  // What went off the list hands the focus to what came in its place.
  const focusAfter = useRef<{ gone: string; at: number } | null>(null);
  const leaving = (line: InboxLine) => {
    if (rowOf(line)?.closest('[data-row]')?.contains(document.activeElement))
      focusAfter.current = { gone: line.id, at: lines!.indexOf(line) };
  };
  useEffect(() => {
    const after = focusAfter.current;
    if (!after || !lines || lines.some(({ id }) => id === after.gone)) return;
    focusAfter.current = null;
    rowOf(lines[Math.min(after.at, lines.length - 1)])?.focus();
  });
  const withFocus: typeof acts = {
    ...acts,
    done: (line, on) => (leaving(line as InboxLine), acts.done(line, on)),
    mute: (line) => (leaving(line), acts.mute(line)),
    later: (line, until) => (leaving(line), acts.later(line, until)),
  };
  const onPresent = (act: (line: InboxLine) => unknown) => () => {
    const line = present();
    if (line) void act(line);
  };
  useKey('next', () => walk(1));
  useKey('previous', () => walk(-1));
  useKey(
    'open',
    onPresent((line) => navigate({ to: line.address })),
  );
  useKey(
    'edit',
    onPresent((line) => withFocus.done(line, view !== 'done')),
  );
  useKey('history', onPresent(setWaitsFor), view === 'open');
  useKey(
    'mute',
    onPresent((line) => canMute(line) && withFocus.mute(line)),
    view === 'open',
  );
  useKey('unread', onPresent(acts.unread), view === 'open');

  return (
    <div className={`Page stack ${lines?.length ? 'Page--wide' : ''}`}>
      <div className="spread">
        <h1>{t('inbox.title')}</h1>
        <span className="row">
          {view === 'open' && !!lines?.length && (
            <Button small onClick={() => void acts.allDone(filter)}>
              {t('inbox.allDone')}
            </Button>
          )}
          <Link
            to="/settings/notifications"
            className="IconButton"
            aria-label={t('inbox.toSettings')}
            title={t('inbox.toSettings')}
          >
            <IconSettings size={20} aria-hidden="true" />
          </Link>
        </span>
      </div>
      <div className="spread">
        <nav className="Tabs" aria-label={t('inbox.views')}>
          {views.map((one) => (
            <Link
              key={one}
              to="/inbox"
              search={{ view: one }}
              className="Tab"
              aria-current={one === view ? 'page' : undefined}
              activeProps={{}}
            >
              {t(`inbox.${one}`)}
            </Link>
          ))}
        </nav>
        <div className="row" role="group" aria-label={t('inbox.only')}>
          {filters.map((one) => (
            <button
              key={one}
              type="button"
              className="Chip"
              aria-pressed={one === filter}
              onClick={() =>
                void navigate({
                  to: '/inbox',
                  search: { view, only: one === filter ? undefined : one },
                  replace: true,
                })
              }
            >
              {t(`inbox.only.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <FormError>{acts.sentence}</FormError>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={4} height={72} />}
      {lines?.length === 0 && <EmptyState>{t(filter ? 'inbox.emptyOnly' : empty[view])}</EmptyState>}
      {!!lines?.length && (
        <div className="Inbox-panes">
          <div className="stack">
            <ul className="Inbox" ref={list}>
              {lines.map((line) => (
                <InboxRow
                  key={line.id}
                  line={line}
                  view={view}
                  isShown={line === shown}
                  acts={withFocus}
                  onOpen={() => open(line)}
                  onLater={() => setWaitsFor(line)}
                />
              ))}
            </ul>
            {page?.hasNextPage && (
              <MoreButton
                busy={loading}
                onMore={() =>
                  !loading && void fetchMore({ variables: { view, filter, after: page.endCursor } })
                }
              >
                {t('platform.more')}
              </MoreButton>
            )}
          </div>
          {shown && (
            <section className="Inbox-preview" aria-label={t('inbox.preview')}>
              <Suspense fallback={<SkeletonCards count={1} height={260} />}>
                <InboxPreview line={shown} sentence={sentenceOf(shown)} />
              </Suspense>
            </section>
          )}
        </div>
      )}
      {waitsFor && (
        <LaterDialog
          onClose={() => setWaitsFor(null)}
          onChoose={(until) => {
            setWaitsFor(null);
            void withFocus.later(waitsFor, until);
          }}
        />
      )}
    </div>
  );
}
