import {
  Ago,
  Button,
  EmptyState,
  FormError,
  SkeletonCards,
  buttonClass,
  useAct,
  useMessages,
  usePageTitle,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { KeptDraft } from './KeptDraft';
import { PageGoneQuery, RestorePage } from './wiki.queries';

/** Nothing stands here: it was deleted, and by whom; or it never was, or is not for you. */
export function GonePage({ id, space, again }: { id: string | null; space: string; again: () => void }) {
  const t = useMessages();
  const { data, loading } = useQuery(PageGoneQuery, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'network-only',
  });
  const restore = useAct(RestorePage);
  const gone = data?.pageGone;
  usePageTitle(t(gone ? 'wiki.goneTitle' : 'wiki.unknownTitle'));
  if (loading) return <SkeletonCards count={1} height={300} />;
  return (
    <div>
      <h1 className="PageError-title">{t(gone ? 'wiki.goneTitle' : 'wiki.unknownTitle')}</h1>
      {id && <KeptDraft id={id} space={space} />}
      <EmptyState
        action={
          <span className="row">
            {gone?.viewerCanRestore && (
              <Button
                look="primary"
                busy={restore.loading}
                onClick={() => void restore.run({ id: id! }).then((done) => done && again())}
              >
                {t('wiki.bringBack')}
              </Button>
            )}
            <Link to="/wiki/$space" params={{ space }} className={buttonClass()} activeProps={{}}>
              {t('wiki.toSpace')}
            </Link>
          </span>
        }
      >
        {gone ? (
          <>
            {t('wiki.goneBy', { name: gone.by.name })} <Ago at={gone.at} />.
          </>
        ) : (
          t('wiki.unknown')
        )}
      </EmptyState>
      <FormError>{restore.sentence}</FormError>
    </div>
  );
}
