import { type Document, plainText } from '@plein/document';
import { useMe } from '@plein/kernel/web';
import {
  Ago,
  Button,
  type DocumentType,
  EmptyState,
  ErrorState,
  SkeletonCards,
  buttonClass,
  dropKept,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { DiscardDraft, MyDrafts, SaveDraft } from './drafts.queries';

type Draft = DocumentType<typeof MyDrafts>['myDrafts'][number];

/** Everything somebody is writing, on whichever device; also the text that was not chosen when two wrote at once. */
export function DraftsPage() {
  const t = useMessages();
  const me = useMe();
  const tell = useToast();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(MyDrafts, { fetchPolicy: 'network-only' });
  usePageTitle(t('drafts.title'));

  const discard = async ({ place, text }: Draft) => {
    dropKept(`${me.person.id}:${place}`);
    await client.mutate({ mutation: DiscardDraft, variables: { place } });
    await refetch();
    tell(t('drafts.discarded'), () => {
      void client
        .mutate({ mutation: SaveDraft, variables: { place, text, base: 0 }, fetchPolicy: 'no-cache' })
        .then(() => refetch());
    });
  };

  return (
    <div className="Page stack">
      <div className="spread">
        <h1>{t('drafts.title')}</h1>
        <Link to="/scheduled">{t('drafts.scheduled')}</Link>
      </div>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={3} height={96} />}
      {data?.myDrafts.length === 0 && <EmptyState>{t('drafts.empty')}</EmptyState>}
      <ul className="stack Drafts">
        {data?.myDrafts.map((draft) => {
          const { to, hash, label } = whereIs(draft, me, t);
          const words = wordsOf(draft.text);
          return (
            <li key={draft.place} className="Card stack">
              <p className="meta">
                {label} · <Ago at={draft.savedAt} />
                {draft.place.includes('~') && ` · ${t('drafts.other')}`}
              </p>
              <p className="Drafts-text">{words.slice(0, 300)}</p>
              <div className="row">
                {to && !draft.place.includes('~') && (
                  <Link to={to} hash={hash} className={buttonClass('plain', true)}>
                    {t('drafts.goOn')}
                  </Link>
                )}
                {draft.place.includes('~') && (
                  <Button
                    small
                    onClick={() =>
                      void navigator.clipboard.writeText(words).then(() => tell(t('drafts.copied')))
                    }
                  >
                    {t('drafts.copy')}
                  </Button>
                )}
                <Button small look="quiet" onClick={() => void discard(draft)}>
                  {t('drafts.discard')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function whereIs(
  { place, address }: Draft,
  me: ReturnType<typeof useMe>,
  t: ReturnType<typeof useMessages>,
): { to: string | null; hash?: string; label: string } {
  const [kind, id = '', quotedId] = place.split('~')[0]!.split(':');
  if (kind === 'comment') return { to: address ?? null, label: t('drafts.comment') };
  if (id === 'quote') return { to: '/', hash: `quote-${quotedId}`, label: t('drafts.quote') };
  const community = me.communities.find((one) => one.community.id === id)?.community;
  return community
    ? { to: `/c/${community.slug}`, hash: 'write', label: t('drafts.postIn', { name: community.name }) }
    : { to: '/', hash: 'write', label: t('drafts.post') };
}

/** What is written in a draft, whichever form wrote it. */
function wordsOf(text: unknown): string {
  const { type, body, story, poll } = text as {
    type?: string;
    body?: Document | null;
    story?: Record<string, string>;
    poll?: { options: string[] };
  };
  const document = type === 'doc' ? (text as Document) : body;
  return [document ? plainText(document) : '', ...Object.values(story ?? {}), ...(poll?.options ?? [])]
    .filter(Boolean)
    .join('\n');
}
