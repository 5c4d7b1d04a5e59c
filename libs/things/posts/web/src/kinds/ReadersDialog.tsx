import { PersonChip } from '@plein/kernel/web';
import {
  Ago,
  Button,
  Dialog,
  ErrorState,
  FormError,
  MoreButton,
  SkeletonCards,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { MustReadReaders, RemindReaders } from './reading.queries';

/** Who has said that they read it, and who has not; those can be reminded, once a day. */
export function ReadersDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const t = useMessages();
  const tell = useToast();
  const [hasRead, setHasRead] = useState(false);
  const [first, setFirst] = useState(50);
  const remind = useAct(RemindReaders);
  const { data, error, loading, refetch } = useQuery(MustReadReaders, {
    variables: { postId, hasRead, first },
    fetchPolicy: 'network-only',
  });
  const found = data?.mustReadReaders;
  return (
    <Dialog title={t('posts.mustRead.who')} onClose={onClose}>
      <div className="stack">
        <div className="row" role="group" aria-label={t('posts.mustRead.who')}>
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              className="Chip"
              aria-pressed={hasRead === one}
              onClick={() => setHasRead(one)}
            >
              {t(one ? 'posts.mustRead.have' : 'posts.mustRead.haveNot')}
            </button>
          ))}
        </div>
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!found && !error && <SkeletonCards count={3} height={48} />}
        {found?.edges.length === 0 && (
          <p>{t(hasRead ? 'posts.mustRead.nobodyYet' : 'posts.mustRead.everybody')}</p>
        )}
        <ul className="Kind-list">
          {found?.edges.map(({ node }) => (
            <li key={node.id} className="spread">
              <PersonChip person={node.person} />
              {node.readAt && (
                <span className="meta">
                  <Ago at={node.readAt} />
                </span>
              )}
            </li>
          ))}
        </ul>
        {found?.pageInfo.hasNextPage && first < 100 && (
          <MoreButton busy={loading} onMore={() => setFirst(100)}>
            {t('platform.more')}
          </MoreButton>
        )}
        {!hasRead && !!found?.edges.length && (
          <div>
            <Button
              busy={remind.loading}
              onClick={() =>
                void remind.run({ postId }).then((done) => done && tell(t('posts.mustRead.reminded')))
              }
            >
              {t('posts.mustRead.remind')}
            </Button>
          </div>
        )}
        <FormError>{remind.sentence}</FormError>
      </div>
    </Dialog>
  );
}
