import type { Document } from '@plein/document';
import {
  HistoryDialog,
  MentionReach,
  PersonChip,
  RichText,
  ShortEditor,
  useMutedPeople,
  useWriting,
} from '@plein/kernel/web';
import {
  Ago,
  Button,
  type DocumentType,
  type FragmentType,
  FormError,
  IconButton,
  Menu,
  MenuItem,
  read,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { Comment_comment, RestoreComment, ReviseComment, WithdrawComment } from './comments.queries';
import { MutedComment } from './MutedComment';
import { IconDots, IconHistory, IconLink, IconPencil, IconTrash } from './icons';

type Extra = (comment: DocumentType<typeof Comment_comment>) => ReactNode;

/** What hangs on a comment besides answers; given from above, as the other parts are neighbours. */
export interface CommentExtras {
  beneath: Extra;
  menu?: Extra;
}

interface Props {
  comment: FragmentType<typeof Comment_comment>;
  communityId: string | null;
  /** The address of the conversation, for links to this very comment. */
  address: string;
  extras: CommentExtras;
  /** In a conversation that is open as a whole, one sees who of them is online. */
  isOpen: boolean;
  onReply?: () => void;
  onChange: () => void;
}

/** One comment: who, when, what, and what one may do with it. */
export function CommentItem({
  comment: given,
  communityId,
  address,
  extras,
  isOpen,
  onReply,
  onChange,
}: Props) {
  const comment = read(Comment_comment, given);
  const t = useMessages();
  const tell = useToast();
  const [isEditing, setEditing] = useState(false);
  const [showsHistory, setShowsHistory] = useState(false);
  const isMuted = useMutedPeople().has(comment.author.id);
  const [isShown, setShown] = useState(false);
  const withdraw = useAct(WithdrawComment);
  const restore = useAct(RestoreComment);
  const link = `${address}#comment-${comment.id}`;

  const remove = async () => {
    if (!(await withdraw.run({ id: comment.id }))) return;
    onChange();
    tell(t('comments.withdrawn'), () => void restore.run({ id: comment.id }).then(onChange));
  };

  if (isMuted && !isShown) return <MutedComment id={comment.id} onShow={() => setShown(true)} />;
  return (
    <article
      className="CommentItem"
      id={`comment-${comment.id}`}
      tabIndex={-1}
      aria-label={t('comments.by', { name: comment.author.name })}
    >
      <header className="spread">
        <div className="row">
          <PersonChip person={comment.author} withPresence={isOpen} />
          <Link className="meta" to={address} hash={`comment-${comment.id}`}>
            <Ago at={comment.createdAt} />
          </Link>
          {comment.revisedAt && (
            <button type="button" className="CommentItem-revised" onClick={() => setShowsHistory(true)}>
              {t('comments.revised')}
            </button>
          )}
        </div>
        <Menu
          button={(wired) => (
            <IconButton label={t('comments.menu')} {...wired}>
              <IconDots size={18} />
            </IconButton>
          )}
        >
          <MenuItem
            icon={<IconLink size={20} />}
            onSelect={() =>
              void navigator.clipboard
                .writeText(new URL(link, window.location.href).href)
                .then(() => tell(t('comments.copied')))
            }
          >
            {t('comments.copy')}
          </MenuItem>
          {extras.menu?.(comment)}
          {comment.revisedAt && (
            <MenuItem icon={<IconHistory size={20} />} onSelect={() => setShowsHistory(true)}>
              {t('comments.history')}
            </MenuItem>
          )}
          {comment.viewerCan.revise && (
            <MenuItem icon={<IconPencil size={20} />} onSelect={() => setEditing(true)}>
              {t('comments.edit')}
            </MenuItem>
          )}
          {comment.viewerCan.withdraw && (
            <MenuItem danger icon={<IconTrash size={20} />} onSelect={() => void remove()}>
              {t('comments.withdraw')}
            </MenuItem>
          )}
        </Menu>
      </header>
      {isEditing ? (
        <EditComment
          id={comment.id}
          body={comment.body}
          rootId={comment.rootId}
          communityId={communityId}
          onDone={() => setEditing(false)}
        />
      ) : (
        <div className="CommentItem-body">
          <RichText document={comment.body} lang={comment.language} />
          <div className="row">
            {extras.beneath(comment)}
            {onReply && (
              <Button look="quiet" small data-reply-to onClick={onReply}>
                {t('comments.reply')}
              </Button>
            )}
          </div>
        </div>
      )}
      {showsHistory && (
        <Suspense>
          <HistoryDialog
            id={comment.id}
            onScreenId={comment.rootId}
            lang={comment.language}
            onClose={() => setShowsHistory(false)}
          />
        </Suspense>
      )}
    </article>
  );
}

function EditComment({
  id,
  body,
  rootId,
  communityId,
  onDone,
}: {
  id: string;
  body: Document;
  rootId: string;
  communityId: string | null;
  onDone: () => void;
}) {
  const t = useMessages();
  const [text, setText] = useState<Document | null>(body);
  const revise = useAct(ReviseComment);
  const writing = useWriting(communityId, rootId);
  const [isEarly, setEarly] = useState(false);
  const save = async () => {
    setEarly(writing.isUnderway());
    if (writing.isUnderway()) return;
    if (await revise.run({ id, input: { body: text ?? { type: 'doc', content: [] } } })) onDone();
  };
  return (
    <div className="stack">
      <ShortEditor
        label={t('comments.field')}
        initial={body}
        takesFocus
        onChange={setText}
        onSubmit={() => void save()}
        {...writing}
      />
      <MentionReach body={text} communityId={communityId} />
      <FormError>{isEarly ? t('errors.file.underway') : revise.sentence}</FormError>
      <div className="row">
        <Button look="primary" small busy={revise.loading} onClick={() => void save()}>
          {t('platform.save')}
        </Button>
        <Button look="quiet" small onClick={onDone}>
          {t('platform.cancel')}
        </Button>
      </div>
    </div>
  );
}
