import {
  Ago,
  Avatar,
  Button,
  type DocumentType,
  EmptyState,
  ErrorState,
  MoreButton,
  SkeletonCards,
  useAct,
  useKey,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import {
  FinishAllNotifications,
  FinishNotification,
  InboxCountQuery,
  InboxQuery,
  ReadNotification,
  ReopenNotifications,
} from './notifications.queries';
import './inbox.css';

type Row = DocumentType<typeof InboxQuery>['notifications']['edges'][number]['node'];

/** What waits for you, what it says, and why you get it. */
export function InboxPage() {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const search = useSearch({ strict: false }) as { view?: string };
  const view = search.view === 'done' ? 'done' : 'open';
  const { data, error, loading, refetch, fetchMore } = useQuery(InboxQuery, {
    variables: { view },
    fetchPolicy: 'cache-and-network',
  });
  const finish = useAct(FinishNotification);
  const reopen = useAct(ReopenNotifications);
  const finishAll = useAct(FinishAllNotifications);
  usePageTitle(t('inbox.title'));
  const rows = data?.notifications.edges.map(({ node }) => node);
  const page = data?.notifications.pageInfo;
  const again = () => client.refetchQueries({ include: [InboxQuery, InboxCountQuery] });

  const done = async (row: Row, on: boolean) => {
    if (!(await finish.run({ id: row.id, done: on }))) return;
    await again();
    if (on) tell(t('inbox.doneTold'), () => void done(row, false));
  };
  const allDone = async () => {
    const payload = (await finishAll.run({})) as { count?: number | null; at?: string | null } | null;
    await again();
    if (payload?.count)
      tell(
        t('inbox.allDoneTold', { n: payload.count }),
        () => void reopen.run({ at: payload.at! }).then(again),
      );
  };
  useKey('edit', () => {
    const id = (document.activeElement?.closest('[data-row]') as HTMLElement | null)?.dataset['row'];
    const row = rows?.find((one) => one.id === id);
    if (row) void done(row, view === 'open');
  });

  return (
    <div className="Page stack">
      <div className="spread">
        <h1>{t('inbox.title')}</h1>
        {view === 'open' && !!rows?.length && (
          <Button small onClick={() => void allDone()}>
            {t('inbox.allDone')}
          </Button>
        )}
      </div>
      <nav className="Tabs" aria-label={t('inbox.views')}>
        {(['open', 'done'] as const).map((one) => (
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
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={4} height={72} />}
      {rows?.length === 0 && (
        <EmptyState>{t(view === 'open' ? 'inbox.empty' : 'inbox.emptyDone')}</EmptyState>
      )}
      <ul className="Inbox">
        {rows?.map((row) => (
          <InboxRow
            key={row.id}
            row={row}
            onDone={() => void done(row, view === 'open')}
            isOpen={view === 'open'}
          />
        ))}
      </ul>
      {page?.hasNextPage && (
        <MoreButton
          busy={loading}
          onMore={() => !loading && void fetchMore({ variables: { view, after: page.endCursor } })}
        >
          {t('platform.more')}
        </MoreButton>
      )}
    </div>
  );
}

function InboxRow({ row, isOpen, onDone }: { row: Row; isOpen: boolean; onDone: () => void }) {
  const t = useMessages();
  const navigate = useNavigate();
  const read = useAct(ReadNotification);
  const isNew = !row.readAt && isOpen;
  const name = row.actor?.name ?? t('inbox.plein');
  const open = async () => {
    if (isNew) void read.run({ id: row.id });
    await navigate({ to: row.address });
  };
  return (
    <li className={`InboxRow ${isNew ? 'is-new' : ''}`} data-row={row.id}>
      {isNew && <span className="Stip" role="img" aria-label={t('inbox.new')} />}
      {row.actor && <Avatar id={row.actor.id} name={row.actor.name} photoId={row.actor.photoId} />}
      <div className="InboxRow-text">
        <a
          href={row.address}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            void open();
          }}
        >
          {t(`inbox.what.${row.reason}`, { name, others: row.others, place: row.community?.name ?? '' })}
        </a>
        {row.excerpt && <p className="InboxRow-excerpt">{row.excerpt}</p>}
        <p className="meta">
          {t(`inbox.why.${row.reason}`)} ·{' '}
          <Link to={row.address}>
            <Ago at={row.createdAt} />
          </Link>
        </p>
      </div>
      <Button small look="quiet" onClick={onDone}>
        {t(isOpen ? 'inbox.finish' : 'inbox.reopen')}
      </Button>
    </li>
  );
}
