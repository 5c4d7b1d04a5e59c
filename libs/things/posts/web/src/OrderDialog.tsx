import { orderLimits } from '@plein/contract';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  TextField,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { type FormEvent, useState } from 'react';
import { CloseComments, OpenComments, PinPost, UnpinPost } from './order.queries';

interface Props {
  id: string;
  about: 'close' | 'pin';
  onClose: () => void;
}

/** Why a conversation is closed, or until when a post stands at the top. */
export function OrderDialog({ id, about, onClose }: Props) {
  const t = useMessages();
  const tell = useToast();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const close = useAct(CloseComments);
  const open = useAct(OpenComments);
  const pin = useAct(PinPost);
  const unpin = useAct(UnpinPost);
  const act = about === 'close' ? close : pin;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (about === 'close') {
      if (!(await close.run({ id, reason: reason.trim() }))) return;
      tell(t('posts.commentsClosedTold'), () => void open.run({ id }));
    } else {
      const until = day ? new Date(`${day}T23:59:59`).toISOString() : null;
      if (!(await pin.run({ id, until }))) return;
      tell(t('posts.pinnedTold'), () => void unpin.run({ id }));
    }
    onClose();
  };
  return (
    <Dialog title={t(about === 'close' ? 'posts.closeCommentsTitle' : 'posts.pinTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {about === 'close' ? (
          <TextField
            label={t('posts.closeReason')}
            hint={t('posts.closeReasonHint')}
            required
            maxLength={orderLimits.reason}
            value={reason}
            error={close.errorOf('reason')}
            onChange={(event) => setReason(event.target.value)}
            data-takes-focus
          />
        ) : (
          <TextField
            label={t('posts.pinUntil')}
            hint={t('posts.pinHint', { n: orderLimits.pins })}
            type="date"
            value={day}
            error={pin.errorOf('until')}
            onChange={(event) => setDay(event.target.value)}
            data-takes-focus
          />
        )}
        <FormError>{act.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.cancel')}</Button>
          <Button type="submit" look="primary" busy={act.loading}>
            {t(about === 'close' ? 'posts.closeCommentsDo' : 'posts.pinDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
