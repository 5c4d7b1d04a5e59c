import { useMessages } from '@plein/platform/web';

/** In the place of what somebody said whom the reader does not want to see for a while; one press shows it. */
export function MutedComment({ id, onShow }: { id: string; onShow: () => void }) {
  const t = useMessages();
  return (
    <p className="meta CommentItem" id={`comment-${id}`} tabIndex={-1}>
      {t('comments.muted')}{' '}
      <button type="button" className="LinkButton" onClick={onShow}>
        {t('comments.showMuted')}
      </button>
    </p>
  );
}
