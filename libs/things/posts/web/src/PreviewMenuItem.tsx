import { firstLink } from '@plein/document';
import { type FragmentType, MenuItem, read, useAct, useMessages, useToast } from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { askForPreview } from './askForPreview';
import { IconLinkOff, IconLinkPlus } from './icons';
import { LeaveOutPreview, LinkCard_post, LinkPreviewsQuery } from './previews.queries';

/** In the menu of one's own post with a link: without its preview, or with it. */
export function PreviewMenuItem({ post: given }: { post: FragmentType<typeof LinkCard_post> }) {
  const { id, body, preview } = read(LinkCard_post, given);
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const act = useAct(LeaveOutPreview);
  const { data } = useQuery(LinkPreviewsQuery, { skip: !!preview || !firstLink(body) });
  const show = () => act.run({ id, leftOut: false });
  const leaveOut = async () => {
    if (await act.run({ id, leftOut: true })) tell(t('posts.preview.leftOut'), () => void show());
  };
  const bringBack = async () => {
    if (!(await show())) return;
    tell(t('posts.preview.comes'));
    // It may have come before the answer did, which does not know of it.
    await askForPreview(client, id);
  };
  if (preview)
    return (
      <MenuItem icon={<IconLinkOff size={20} />} onSelect={() => void leaveOut()}>
        {t('posts.preview.leaveOut')}
      </MenuItem>
    );
  if (!data?.linkPreviews || !firstLink(body)) return null;
  return (
    <MenuItem icon={<IconLinkPlus size={20} />} onSelect={() => void bringBack()}>
      {t('posts.preview.show')}
    </MenuItem>
  );
}
