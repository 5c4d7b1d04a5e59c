import { MustReadConfirmed, storyParts, topicOf } from '@plein/contract';
import { fromPlainText } from '@plein/document';
import { type OnSignal, PersonChip, RichText, useLive, useMe } from '@plein/kernel/web';
import { Button, type DocumentType, FormError, Moment, Stip, useAct, useMessages } from '@plein/platform/web';
import { PollBox, PollBox_post } from '@plein/polls/web';
import { read } from '@plein/platform/web';
import { useMemo, useState } from 'react';
import { IconCheck } from '../icons';
import type { KindBox_post } from './kinds.queries';
import { ConfirmRead, MustReadAgain } from './reading.queries';
import { ReadersDialog } from './ReadersDialog';
import './kinds.css';

type Post = DocumentType<typeof KindBox_post>;

/** What a card shows of one kind of post only. */
export function KindBox({ post, whole }: { post: Post; whole: boolean }) {
  const poll = read(PollBox_post, post);
  if (poll.poll) return <PollBox post={poll} />;
  if (post.praise) return <PraiseBox praise={post.praise} />;
  if (post.story) return <StoryBox post={post} story={post.story} whole={whole} />;
  if (post.mustRead) return <MustReadBox post={post} mustRead={post.mustRead} />;
  return null;
}

function PraiseBox({ praise }: { praise: NonNullable<Post['praise']> }) {
  const t = useMessages();
  return (
    <div className="Praise">
      <span className="Praise-value">{t(`posts.praise.value.${praise.value}`)}</span>
      <ul className="row Kind-people" aria-label={t('posts.praise.who')}>
        {praise.people.map((person) => (
          <li key={person.id}>
            <PersonChip person={person} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StoryBox({ post, story, whole }: { post: Post; story: NonNullable<Post['story']>; whole: boolean }) {
  const t = useMessages();
  return (
    <div className="stack">
      {storyParts
        .filter((part) => story[part])
        .map((part) => (
          // Each part has an address of its own on the page of the post.
          <section key={part} className="Story-part" id={whole ? part : undefined}>
            <h2>
              <a href={`/p/${post.id}#${part}`}>{t(`posts.story.${part}`)}</a>
            </h2>
            <RichText document={fromPlainText(story[part])} lang={post.language} />
          </section>
        ))}
    </div>
  );
}

function MustReadBox({ post, mustRead }: { post: Post; mustRead: NonNullable<Post['mustRead']> }) {
  const t = useMessages();
  const me = useMe();
  const confirm = useAct(ConfirmRead);
  const [showsReaders, setShowsReaders] = useState(false);
  const isSender = mustRead.audienceCount !== null && mustRead.audienceCount !== undefined;
  const onSignal = useMemo<OnSignal>(
    () => ({
      [MustReadConfirmed.name]: ({ id }, client) => {
        if (id === post.id)
          void client
            .query({ query: MustReadAgain, variables: { id }, fetchPolicy: 'network-only' })
            .catch(() => undefined);
      },
    }),
    [post.id],
  );
  useLive(topicOf.person(me.person.id), onSignal);
  return (
    <div className="MustRead">
      {post.viewerCan.confirmRead && !mustRead.hasRead && (
        <>
          <p>
            <Stip /> {t('posts.mustRead.please')}
            {mustRead.until && (
              <>
                {' '}
                {t('posts.mustRead.until')} <Moment at={mustRead.until} />.
              </>
            )}{' '}
            <span className="meta">{t('posts.mustRead.seen')}</span>
          </p>
          <div>
            <Button
              look="primary"
              busy={confirm.loading}
              onClick={() => void confirm.run({ postId: post.id })}
            >
              {t('posts.mustRead.confirm')}
            </Button>
          </div>
          <FormError>{confirm.sentence}</FormError>
        </>
      )}
      <p role="status" className="meta">
        {mustRead.hasRead && (
          <>
            <IconCheck size={18} aria-hidden="true" /> {t('posts.mustRead.done')}
          </>
        )}
        {isSender &&
          t('posts.mustRead.progress', { n: mustRead.readCount ?? 0, of: mustRead.audienceCount ?? 0 })}
      </p>
      {post.viewerCan.seeReaders && (
        <div>
          <Button small onClick={() => setShowsReaders(true)}>
            {t('posts.mustRead.who')}
          </Button>
        </div>
      )}
      {showsReaders && <ReadersDialog postId={post.id} onClose={() => setShowsReaders(false)} />}
    </div>
  );
}
