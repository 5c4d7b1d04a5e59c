import { type FragmentType, MenuItem, read, useAct, useMessages, useToast } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import {
  IconArchive,
  IconArchiveOff,
  IconArrowRight,
  IconMessageOff,
  IconMessage,
  IconPin,
  IconUsersGroup,
} from './icons';
import type { Order } from './OrderDialog';
import { ArchivePost, OpenComments, PostOrder_post } from './order.queries';
import { QuoteMenuItems } from './quotes/QuoteMenuItems';
import type { Quote_post } from './quotes';
import { addToStreams, removeFromStreams } from './streams';

interface Props {
  post: FragmentType<typeof PostOrder_post>;
  quoting: FragmentType<typeof Quote_post>;
  communityId: string | null;
  onAsk: (about: Order) => void;
}

/** In the menu of a post, for its author, who keeps order there and whom it quotes: what each may do with it. */
export function OrderMenuItems({ post: given, quoting, communityId, onAsk }: Props) {
  const { id, archivedAt, commentsClosed, viewerCan } = read(PostOrder_post, given);
  const t = useMessages();
  const tell = useToast();
  const { cache } = useApolloClient();
  const open = useAct(OpenComments);
  const archive = useAct(ArchivePost);

  const move = async (archived: boolean) => {
    if (!(await archive.run({ id, archived }))) return;
    if (archived) removeFromStreams(cache, id);
    else addToStreams(cache, id, communityId);
    tell(t(archived ? 'posts.archivedTold' : 'posts.unarchivedTold'), () => void move(!archived));
  };
  const openAgain = async () => {
    if (await open.run({ id })) tell(t('posts.commentsOpened'));
  };
  return (
    <>
      <QuoteMenuItems post={quoting} onAsk={() => onAsk('quoting')} />
      {viewerCan.closeComments &&
        (commentsClosed ? (
          <MenuItem icon={<IconMessage size={20} />} onSelect={() => void openAgain()}>
            {t('posts.openComments')}
          </MenuItem>
        ) : (
          <MenuItem icon={<IconMessageOff size={20} />} onSelect={() => onAsk('close')}>
            {t('posts.closeComments')}
          </MenuItem>
        ))}
      {viewerCan.move && (
        <MenuItem icon={<IconArrowRight size={20} />} onSelect={() => onAsk('move')}>
          {t('posts.move')}
        </MenuItem>
      )}
      {viewerCan.share && (
        <MenuItem icon={<IconUsersGroup size={20} />} onSelect={() => onAsk('places')}>
          {t('posts.places')}
        </MenuItem>
      )}
      {viewerCan.pin && !archivedAt && (
        <MenuItem icon={<IconPin size={20} />} onSelect={() => onAsk('pin')}>
          {t('posts.pin')}
        </MenuItem>
      )}
      {viewerCan.archive && (
        <MenuItem
          icon={archivedAt ? <IconArchiveOff size={20} /> : <IconArchive size={20} />}
          onSelect={() => void move(!archivedAt)}
        >
          {t(archivedAt ? 'posts.unarchive' : 'posts.archive')}
        </MenuItem>
      )}
    </>
  );
}
