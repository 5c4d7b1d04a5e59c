import { DiffText, useListCatchUp } from '@plein/kernel/web';
import {
  Ago,
  Button,
  ErrorState,
  MoreButton,
  Select,
  PageError,
  PageSkeleton,
  SkeletonCards,
  isMissing,
  useAct,
  useKey,
  useMessages,
  usePageTitle,
  useToast,
  read,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useRef, useState } from 'react';
import { WikiFrame } from './WikiFrame';
import { addressOf, idOf } from './addresses';
import { PageCompareQuery, PageQuery, PageVersionsQuery, RestoreVersion } from './wiki.queries';
import { PageView_page } from './page.fragments';

/** Every version of a page, and any two of them side by side; which two stands in the address. */
export function VersionsPage() {
  const { space, page, versions } = useParams({ strict: false }) as {
    space: string;
    page: string;
    versions?: string;
  };
  const id = idOf(page);
  if (!id) return <PageError error={new Error('No such page')} />;
  return (
    <WikiFrame space={space} current={id}>
      {() => <Versions id={id} space={space} address={page} asked={versions} />}
    </WikiFrame>
  );
}

function Versions({
  id,
  space,
  address,
  asked,
}: {
  id: string;
  space: string;
  address: string;
  asked?: string;
}) {
  const t = useMessages();
  const navigate = useNavigate();
  const page = useQuery(PageQuery, { variables: { id } });
  const { data, error, refetch, fetchMore, loading } = useQuery(PageVersionsQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const versionsOf = (list: NonNullable<typeof data>) => list.pageVersions;
  useListCatchUp(PageVersionsQuery, { id }, versionsOf, data);
  const shown = page.data && read(PageView_page, page.data.page);
  usePageTitle(shown && t('wiki.history'), shown?.title);
  if (error && (!data || isMissing(error))) return <PageError error={error} retry={() => void refetch()} />;
  if (!data || !shown) return <PageSkeleton count={2} height={200} />;
  const list = data.pageVersions.edges.map(({ node }) => node);
  const newest = list[0]?.number ?? 1;
  const [from, to] = pairOf(asked) ?? [Math.max(1, newest - 1), newest];
  const params = (a: number, b: number) => ({
    space,
    page: address,
    versions: `${Math.min(a, b)}...${Math.max(a, b)}`,
  });
  const go = (a: number, b: number) =>
    void navigate({
      to: '/wiki/$space/$page/compare/$versions',
      params: params(a, b),
      replace: true,
      resetScroll: false,
    });
  const { pageInfo } = data.pageVersions;

  return (
    <div className="WikiPage">
      <article className="WikiPage-text stack">
        <nav aria-label={t('wiki.above')} className="Breadcrumbs meta">
          <Link {...addressOf(space, shown)}>{shown.title}</Link>
        </nav>
        <h1>{t('wiki.history')}</h1>
        {newest > 1 ? (
          <>
            <div className="row Versions-pair">
              <Select
                label={t('wiki.compareFrom')}
                value={from}
                onChange={(event) => go(Number(event.target.value), to)}
              >
                {options(list, from)}
              </Select>
              <Select
                label={t('wiki.compareTo')}
                value={to}
                onChange={(event) => go(from, Number(event.target.value))}
              >
                {options(list, to)}
              </Select>
            </div>
            <Compared key={`${from}...${to}`} id={id} a={from} b={to} lang={shown.language} />
          </>
        ) : (
          <p className="meta">{t('wiki.oneVersion')}</p>
        )}
      </article>
      <aside className="WikiPage-margin">
        <h2 className="Toc-label">{t('wiki.versions')}</h2>
        <ol className="Versions">
          {list.map((version) => (
            <li key={version.id} className={version.number === to ? 'Version is-shown' : 'Version'}>
              <Link
                to="/wiki/$space/$page/compare/$versions"
                params={params(Math.max(1, version.number - 1), version.number)}
                replace
                resetScroll={false}
                aria-current={version.number === to ? 'true' : undefined}
              >
                {t('wiki.version', { n: version.number })}
              </Link>
              <span className="meta">
                {version.author.name} · <Ago at={version.createdAt} />
              </span>
              {version.changeNote && <span>{version.changeNote}</span>}
              <span className="Version-size meta numbers">
                <span className="Version-added">+{version.added}</span>{' '}
                <span className="Version-removed">−{version.removed}</span>
              </span>
              {shown.viewerCan.revise && version.number < newest && (
                <Restore
                  id={id}
                  number={version.number}
                  onDone={(slug) => void navigate(addressOf(space, { id, slug }))}
                />
              )}
            </li>
          ))}
        </ol>
        {pageInfo.hasNextPage && (
          <MoreButton
            busy={loading}
            onMore={() =>
              !loading && void fetchMore({ variables: { id, after: Number(pageInfo.endCursor) } })
            }
          >
            {t('platform.more')}
          </MoreButton>
        )}
      </aside>
    </div>
  );
}

const pairOf = (asked: string | undefined): [number, number] | null => {
  const [, a, b] = /^(\d{1,9})\.\.\.(\d{1,9})$/.exec(asked ?? '') ?? [];
  return a && b ? [Number(a), Number(b)] : null;
};

function options(list: readonly { number: number; title: string }[], chosen: number) {
  const numbers = new Set([...list.map(({ number }) => number), chosen]);
  return [...numbers]
    .sort((a, b) => b - a)
    .map((number) => (
      <option key={number} value={number}>
        {number}
      </option>
    ));
}

/** What changed between two versions, with a way from one change to the next. */
function Compared({ id, a, b, lang }: { id: string; a: number; b: number; lang: string }) {
  const t = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const { data, error, refetch } = useQuery(PageCompareQuery, { variables: { id, a, b }, skip: a === b });
  const step = (by: number) => {
    const changes = [...(frame.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (changes.length === 0) return;
    const next = Math.min(Math.max(at + by, 1), changes.length);
    setAt(next);
    changes[next - 1]?.focus({ preventScroll: true });
    changes[next - 1]?.scrollIntoView({ block: 'center' });
  };
  useKey('nextChange', () => step(1), true, 'over');
  useKey('previousChange', () => step(-1), true, 'over');
  if (a === b) return <p className="meta">{t('wiki.sameVersion')}</p>;
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} height={300} />;
  const { before, after, diff } = data.pageCompare;
  // All of it at once: what is counted is there to be walked along.
  return (
    <Suspense fallback={<SkeletonCards count={1} height={300} />}>
      <div className="stack">
        <div className="spread">
          <span className="meta" role="status">
            {at
              ? t('wiki.changeOf', { n: at, of: diff.changes })
              : t('wiki.changeCount', { n: diff.changes })}
          </span>
          {diff.changes > 0 && (
            <span className="row">
              <Button small onClick={() => step(-1)}>
                {t('wiki.previousChange')}
              </Button>
              <Button small onClick={() => step(1)}>
                {t('wiki.nextChange')}
              </Button>
            </span>
          )}
        </div>
        {before.title !== after.title && (
          <p className="WikiPage-title">
            <del className="Diff-del">
              <span className="visually-hidden">{t('texts.change.del')} </span>
              {before.title}
            </del>{' '}
            <ins className="Diff-ins">
              <span className="visually-hidden">{t('texts.change.ins')} </span>
              {after.title}
            </ins>
          </p>
        )}
        <div ref={frame}>
          <DiffText diff={diff} lang={lang} />
        </div>
      </div>
    </Suspense>
  );
}

/** Puts an older text back as a new version: nothing is lost by it. */
function Restore({ id, number, onDone }: { id: string; number: number; onDone: (slug: string) => void }) {
  const t = useMessages();
  const tell = useToast();
  const restore = useAct(RestoreVersion);
  const run = async () => {
    const done = (await restore.run({ id, number })) as {
      page?: { slug: string; revision: number } | null;
    } | null;
    if (!done?.page) return tell(t('wiki.notRestored'));
    onDone(done.page.slug);
    // Undo is one more version, with the text from before.
    const back = () => void restore.run({ id, number: done.page!.revision - 1 });
    return tell(t('wiki.restored', { n: number }), back);
  };
  return (
    <Button small look="quiet" busy={restore.loading} onClick={() => void run()}>
      {t('wiki.restore')}
    </Button>
  );
}
