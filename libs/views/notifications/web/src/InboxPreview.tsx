import { type CommentExtras, CommentThread } from '@plein/comments/web';
import { RichText } from '@plein/kernel/web';
import { ErrorState, SkeletonCards, buttonClass, useMessages } from '@plein/platform/web';
import { PostCard } from '@plein/posts/web';
import { ReactionBar } from '@plein/reactions/web';
import { SaveMenuItems } from '@plein/saves/web';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { InboxPostQuery, InboxWikiPageQuery } from './notifications.queries';
import type { InboxLine } from './useInboxActs';

const extras: CommentExtras = {
  beneath: (comment) => <ReactionBar content={comment} canReact={comment.viewerCan.react} />,
  menu: ({ id }) => <SaveMenuItems contentId={id} />,
};

/** What a line is about, beside the list: the post with its conversation, or the page. */
export function InboxPreview({ line, sentence }: { line: InboxLine; sentence: string }) {
  const t = useMessages();
  return (
    <div className="stack">
      {line.root?.__typename === 'Post' && <PostPreview id={line.root.id} />}
      {line.root?.__typename === 'Page' && <WikiPagePreview id={line.root.id} address={line.address} />}
      {!line.root && (
        <div className="Card stack">
          <p>{sentence}</p>
          <div>
            <Link to={line.address} className={buttonClass('primary')}>
              {t('inbox.goThere')}
            </Link>
          </div>
        </div>
      )}
    </div>
  );
}

function PostPreview({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(InboxPostQuery, { variables: { id } });
  if (data) return <PostCard key={id} post={data.post} whole />;
  return error ? <ErrorState error={error} retry={() => void refetch()} /> : <SkeletonCards count={1} />;
}

function WikiPagePreview({ id, address }: { id: string; address: string }) {
  const t = useMessages();
  const { data, error, refetch } = useQuery(InboxWikiPageQuery, { variables: { id } });
  if (!data)
    return error ? <ErrorState error={error} retry={() => void refetch()} /> : <SkeletonCards count={1} />;
  const { page } = data;
  return (
    <article className="Card stack">
      <div className="spread">
        <h2 lang={page.language}>{page.title}</h2>
        <Link to={address} className={buttonClass('plain', true)}>
          {t('inbox.openPage')}
        </Link>
      </div>
      <RichText document={page.body} lang={page.language} />
      <CommentThread
        content={page}
        address={`/page/${id}`}
        canComment={page.viewerCan.comment}
        extras={extras}
        whole
      />
    </article>
  );
}
