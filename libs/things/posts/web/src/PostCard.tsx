import type { PostType } from '@plein/contract';
import { type CommentExtras, CommentThread } from '@plein/comments/web';
import { LevelDialog, LevelMenuItem } from '@plein/follows/web';
import { CommunityLink, HistoryDialog, RichText } from '@plein/kernel/web';
import {
  Ago,
  Avatar,
  DialogNotFetched,
  type DocumentType,
  type FragmentType,
  IconButton,
  Menu,
  MenuItem,
  Nothing,
  onDemand,
  read,
  useAct,
  useKept,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { PollBox_post } from '@plein/polls/web';
import { ReactionBar } from '@plein/reactions/web';
import { SaveMenuItems } from '@plein/saves/web';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react';
import {
  IconArchive,
  IconChartBar,
  IconDots,
  IconHeartHandshake,
  IconHelp,
  IconHistory,
  IconLink,
  IconMessage,
  IconNews,
  IconNotebook,
  IconPencil,
  IconQuote,
  IconSpeakerphone,
  IconTrash,
} from './icons';
import { KindBox } from './kinds';
import { LinkCard } from './LinkCard';
import type { Order } from './OrderDialog';
import { TextNotFetched } from './TextNotFetched';
import { PostOrder_post } from './order.queries';
import { KindBox_post } from './kinds/kinds.queries';
import { quoteInComposer } from './openComposer';
import { PostCard_post, RestorePost, WithdrawPost } from './posts.queries';
import { QuoteBox, Quote_post } from './quotes';
import { addToStreams, removeFromStreams } from './streams';
import './posts.css';

const EditPost = onDemand(async () => (await import('./EditPost')).EditPost, TextNotFetched, {
  isAhead: true,
});
const OrderMenuItems = onDemand(async () => (await import('./OrderMenuItems')).OrderMenuItems, Nothing, {
  isAhead: true,
});
const PreviewMenuItem = onDemand(async () => (await import('./PreviewMenuItem')).PreviewMenuItem, Nothing, {
  isAhead: true,
});
const OrderDialog = onDemand(async () => (await import('./OrderDialog')).OrderDialog, DialogNotFetched, {
  isAhead: true,
});

const extras: CommentExtras = {
  beneath: (comment) => <ReactionBar content={comment} canReact={comment.viewerCan.react} />,
  menu: ({ id }) => <SaveMenuItems contentId={id} />,
};

const typeIcons: Partial<Record<PostType, typeof IconHelp>> = {
  question: IconHelp,
  news: IconNews,
  poll: IconChartBar,
  praise: IconHeartHandshake,
  story: IconNotebook,
  announcement: IconSpeakerphone,
};

interface Props {
  post: FragmentType<typeof PostCard_post>;
  position?: number;
  total?: number;
  /** On a page of its own: nothing folded away. */
  whole?: boolean;
  /** What else can be done with it where it stands, at the end of its menu. */
  menu?: ReactNode;
}

/** One post with its conversation. Which buttons it has is the server's answer, not ours. */
export function PostCard({ post: given, position, total, whole = false, menu }: Props) {
  const post = read(PostCard_post, given);
  const kind = read(KindBox_post, post);
  const order = read(PostOrder_post, post);
  const quoting = read(Quote_post, post);
  const { poll } = read(PollBox_post, kind);
  const t = useMessages();
  const tell = useToast();
  const [isEditing, setEditing] = useState(false);
  const [showsHistory, setShowsHistory] = useState(false);
  const [asksOrder, setAsksOrder] = useState<Order | null>(null);
  const [asksLevel, setAsksLevel] = useState(false);
  const [showsThread, setShowsThread] = useKept(`thread:${post.id}`, whole);
  const withdraw = useAct(WithdrawPost);
  const restore = useAct(RestorePost);
  const placeId = post.community?.id ?? null;
  const address = `/p/${post.id}`;
  const TypeIcon = typeIcons[post.postType as PostType] ?? IconSpeakerphone;

  const remove = async () => {
    if (
      !(await withdraw.run(
        { id: post.id },
        { update: (cache: Parameters<typeof removeFromStreams>[0]) => removeFromStreams(cache, post.id) },
      ))
    )
      return;
    tell(t('posts.withdrawn'), () => {
      const update = (cache: Parameters<typeof addToStreams>[0]) => addToStreams(cache, post.id, placeId);
      void restore.run({ id: post.id }, { update });
    });
  };
  const copy = () =>
    void navigator.clipboard
      .writeText(new URL(address, window.location.href).href)
      .then(() => tell(t('posts.copied')));

  const isStory = post.postType === 'story';
  const isBefore = post.postType === 'praise';
  const box = (kind.praise || kind.story || kind.mustRead || poll) && (
    <Suspense fallback={<div style={{ minHeight: heightOf(kind, poll?.options.length) }} />}>
      <KindBox post={kind} whole={whole} />
    </Suspense>
  );

  return (
    <article
      className="Card PostCard"
      data-post={post.id}
      data-quotable={quoting.viewerCan.quote ? (placeId ?? '') : undefined}
      tabIndex={whole ? -1 : 0}
      data-lands={whole || undefined}
      aria-labelledby={`${post.id}-author`}
      aria-posinset={position}
      aria-setsize={total}
    >
      {order.archivedAt && (
        <p className="PostCard-type">
          <IconArchive size={18} aria-hidden="true" />
          {t('posts.archived')}
        </p>
      )}
      {post.postType !== 'update' && (
        <p className="PostCard-type">
          <TypeIcon size={18} aria-hidden="true" />
          {t(`posts.type.${post.postType}`, { n: post.commentCount })}
        </p>
      )}
      <header className="PostCard-header">
        <Avatar id={post.author.id} name={post.author.name} photoId={post.author.photoId} />
        <div>
          <p id={`${post.id}-author`}>
            <Link className="PersonChip-name" to="/people/$handle" params={{ handle: post.author.handle }}>
              {post.author.name}
            </Link>{' '}
            {post.community ? (
              <span className="PostCard-place">
                {t(post.postType === 'question' ? 'posts.asksIn' : 'posts.in')}{' '}
                <CommunityLink community={post.community} />
                {post.alsoIn.map(({ id, slug, name }, index) => (
                  <span key={id}>
                    {index === 0 ? `, ${t('posts.alsoIn')} ` : ', '}
                    <Link to="/c/$slug" params={{ slug }}>
                      {name}
                    </Link>
                  </span>
                ))}
              </span>
            ) : (
              <span className="PostCard-place">{t('posts.toEveryone')}</span>
            )}
          </p>
          <p className="meta">
            <Link to="/p/$id" params={{ id: post.id }} className="PostCard-time">
              <Ago at={post.createdAt} />
            </Link>
            {post.revisedAt && (
              <>
                {' · '}
                <button type="button" className="PostCard-revised" onClick={() => setShowsHistory(true)}>
                  {t('posts.revised')}
                </button>
              </>
            )}
            {[post.author.roleTitle, post.author.place].filter(Boolean).map((detail) => ` · ${detail}`)}
          </p>
        </div>
      </header>
      {isBefore && box}
      {isEditing ? (
        <Suspense>
          <EditPost
            id={post.id}
            body={post.body}
            story={kind.story}
            communityId={placeId}
            onDone={() => setEditing(false)}
          />
        </Suspense>
      ) : (
        <Clamped id={post.id} whole={whole}>
          {isStory ? box : <RichText document={post.body} lang={post.language} />}
        </Clamped>
      )}
      <LinkCard post={post} />
      {!isBefore && !isStory && box}
      {quoting.quote && (
        <Suspense fallback={<div className="PostCard-quoted" />}>
          <QuoteBox id={post.id} quote={quoting.quote} />
        </Suspense>
      )}
      <footer className="PostCard-footer">
        <ReactionBar content={post} canReact={post.viewerCan.react} />
        <button
          type="button"
          className="PostCard-comments"
          aria-expanded={showsThread}
          data-comments
          onClick={() => setShowsThread(!showsThread)}
        >
          <IconMessage size={18} aria-hidden="true" />
          <span className="numbers" aria-hidden="true">
            {post.commentCount}
          </span>
          <span className="visually-hidden">{t('posts.comments', { n: post.commentCount })}</span>
        </button>
        <span className="PostCard-more">
          <Menu
            button={(wired) => (
              <IconButton label={t('posts.menu')} {...wired}>
                <IconDots size={20} />
              </IconButton>
            )}
          >
            <MenuItem icon={<IconLink size={20} />} onSelect={copy}>
              {t('posts.copy')}
            </MenuItem>
            {quoting.viewerCan.quote && (
              <MenuItem
                icon={<IconQuote size={20} />}
                onSelect={() => quoteInComposer({ id: post.id, communityId: placeId })}
              >
                {t('posts.quote')}
              </MenuItem>
            )}
            <SaveMenuItems contentId={post.id} />
            <LevelMenuItem onSelect={() => setAsksLevel(true)} />
            {post.revisedAt && (
              <MenuItem icon={<IconHistory size={20} />} onSelect={() => setShowsHistory(true)}>
                {t('posts.history')}
              </MenuItem>
            )}
            {post.viewerCan.revise && (
              <MenuItem icon={<IconPencil size={20} />} onSelect={() => setEditing(true)}>
                {t('posts.edit')}
              </MenuItem>
            )}
            {/* All of it at once, so that nothing moves under a hand that is about to delete. */}
            <Suspense>
              {post.viewerCan.revise && <PreviewMenuItem post={post} />}
              {(order.viewerCan.closeComments ||
                order.viewerCan.pin ||
                order.viewerCan.move ||
                order.viewerCan.share ||
                quoting.viewerCan.limitQuotes ||
                quoting.quote?.viewerCanTakeBack) && (
                <OrderMenuItems post={post} quoting={post} communityId={placeId} onAsk={setAsksOrder} />
              )}
              {post.viewerCan.withdraw && (
                <MenuItem danger icon={<IconTrash size={20} />} onSelect={() => void remove()}>
                  {t('posts.withdraw')}
                </MenuItem>
              )}
            </Suspense>
            {menu}
          </Menu>
        </span>
      </footer>
      {(showsThread || post.commentCount > 0 || order.commentsClosed) && (
        <CommentThread
          key={showsThread ? 'whole' : 'newest'}
          content={post}
          address={address}
          canComment={post.viewerCan.comment}
          closed={order.commentsClosed}
          extras={extras}
          whole={showsThread}
        />
      )}
      {asksOrder && (
        <Suspense>
          <OrderDialog
            id={post.id}
            placeId={placeId}
            about={asksOrder}
            authorId={post.author.id}
            alsoIn={post.alsoIn}
            onClose={() => setAsksOrder(null)}
          />
        </Suspense>
      )}
      {asksLevel && (
        <Suspense>
          <LevelDialog scope="content" target={post.id} onClose={() => setAsksLevel(false)} />
        </Suspense>
      )}
      {showsHistory && (
        <Suspense>
          <HistoryDialog
            id={post.id}
            onScreenId={post.id}
            lang={post.language}
            onClose={() => setShowsHistory(false)}
          />
        </Suspense>
      )}
    </article>
  );
}

/** As high as what comes, so that little moves when it does. */
const heightOf = ({ story }: DocumentType<typeof KindBox_post>, options?: number): string =>
  options ? `${options * 3.125 + 6}rem` : story ? '12.75rem' : '2.25rem';

/** Long texts show their first eight lines; the rest opens in place. */
function Clamped({ id, whole, children }: { id: string; whole: boolean; children: ReactNode }) {
  const t = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const [isOpen, setOpen] = useKept(`text:${id}`, whole);
  useLayoutEffect(() => {
    const box = ref.current!;
    setLong(box.scrollHeight > box.clientHeight + 8);
  }, []);
  return (
    <div>
      <div ref={ref} className={isOpen ? undefined : 'PostCard-clamp'}>
        {children}
      </div>
      {isLong && !isOpen && (
        <button type="button" className="LinkButton" onClick={() => setOpen(true)}>
          {t('posts.readOn')}
        </button>
      )}
    </div>
  );
}
