import { SchedulesChanged, topicOf } from '@plein/contract';
import { RichText, useCatchUp, useLive, useMe } from '@plein/kernel/web';
import {
  Button,
  type DocumentType,
  EmptyState,
  ErrorState,
  SkeletonCards,
  newId,
  readKept,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
  writeKept,
} from '@plein/platform/web';
import { LaterDialog } from '@plein/saves/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedDate } from 'react-intl';
import { QuoteField } from './quotes/QuoteField';
import { PublishScheduled, ReschedulePost, ScheduledPostsQuery, UnschedulePost } from './schedule.queries';
import { addToStreams } from './streams';

type Scheduled = DocumentType<typeof ScheduledPostsQuery>['scheduledPosts'][number];

/** What I wrote and what waits for its moment, with what can be done until then. */
export function ScheduledPage() {
  const t = useMessages();
  const me = useMe();
  const tell = useToast();
  const navigate = useNavigate();
  const { cache } = useApolloClient();
  const { data, error, refetch } = useQuery(ScheduledPostsQuery, { fetchPolicy: 'cache-and-network' });
  const [asksWhen, setAsksWhen] = useState<string | null>(null);
  const publish = useAct(PublishScheduled);
  const reschedule = useAct(ReschedulePost);
  const unschedule = useAct(UnschedulePost);
  usePageTitle(t('posts.scheduled'));
  useLive(topicOf.person(me.person.id), { [SchedulesChanged.name]: () => refetch() });
  useCatchUp(() => refetch());

  const now = async ({ id, communityId }: Scheduled) => {
    const done = await publish.run({ id });
    if (!done) return;
    const { post } = done as { post?: { id: string } | null };
    if (post) addToStreams(cache, post.id, communityId ?? null);
    await refetch();
    tell(t('posts.published'));
  };
  const takeBack = async ({ id }: Scheduled, unscheduled = true) => {
    if (!(await unschedule.run({ id, unscheduled }))) return;
    await refetch();
    if (unscheduled) tell(t('posts.unscheduledTold'), () => void takeBack({ id } as Scheduled, false));
  };
  const writeOn = async (post: Scheduled) => {
    if (!(await unschedule.run({ id: post.id, unscheduled: true }))) return;
    putBack(`${me.person.id}:post:home`, { ...(post.draft as object), publishAt: post.publishAt });
    await navigate({ to: '/', hash: 'write' });
  };
  const sentence = publish.sentence ?? reschedule.sentence ?? unschedule.sentence;

  return (
    <div className="Page stack">
      <div className="spread">
        <h1>{t('posts.scheduled')}</h1>
        <Link to="/drafts">{t('posts.drafts')}</Link>
      </div>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={2} height={120} />}
      {data?.scheduledPosts.length === 0 && <EmptyState>{t('posts.nothingScheduled')}</EmptyState>}
      {sentence && (
        <p role="alert" className="Field-error">
          {sentence}
        </p>
      )}
      <ul className="stack Drafts">
        {data?.scheduledPosts.map((post) => (
          <li key={post.id} className="Card stack">
            <p className="meta">
              <FormattedDate value={post.publishAt} dateStyle="full" timeStyle="short" /> ·{' '}
              {post.community?.name ?? t('posts.toEveryone')}
            </p>
            {post.problem && (
              <p className="Field-error">
                {t('posts.notPublished')}{' '}
                {t.has(`errors.${post.problem}`)
                  ? t(`errors.${post.problem}`)
                  : t(t.has(`refused.${post.problem}`) ? `refused.${post.problem}` : 'refused.FORBIDDEN')}
              </p>
            )}
            <div className="ScheduledPost-text">
              <RichText document={post.body} lang={me.language} />
            </div>
            {post.quotedId && <QuoteField id={post.quotedId} />}
            <div className="row">
              <Button small onClick={() => void writeOn(post)}>
                {t('posts.edit')}
              </Button>
              <Button small onClick={() => setAsksWhen(post.id)}>
                {t('posts.otherMoment')}
              </Button>
              <Button small busy={publish.loading} onClick={() => void now(post)}>
                {t('posts.publishNow')}
              </Button>
              <Button small look="quiet" onClick={() => void takeBack(post)}>
                {t('posts.withdraw')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asksWhen && (
        <LaterDialog
          title={t('posts.scheduleTitle')}
          choose={t('posts.scheduleDo')}
          onClose={() => setAsksWhen(null)}
          onChoose={(at) => {
            const id = asksWhen;
            setAsksWhen(null);
            void reschedule.run({ id, publishAt: at.toISOString() }).then(() => refetch());
          }}
        />
      )}
    </div>
  );
}

/** Into what is being written; what was there already stays among the drafts. */
function putBack(place: string, text: object): void {
  const other = readKept<object>(place);
  if (other) writeKept(`${place}~${newId()}`, { text: other.text, at: other.at, isDirty: true });
  writeKept(place, { ...other, text, at: new Date().toISOString(), isDirty: true }, true);
}
