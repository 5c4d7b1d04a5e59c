import { orderLimits } from '@plein/contract';
import { useMe } from '@plein/kernel/web';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  Select,
  TextField,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { type FormEvent, useId, useState } from 'react';
import { Audience } from './Audience';
import {
  CloseComments,
  MovePost,
  OpenComments,
  PinPost,
  PostMoveEffectQuery,
  UnpinPost,
} from './order.queries';
import { PlacesDialog } from './PlacesDialog';
import { QuotingDialog } from './quotes/QuotingDialog';
import { addToStreams, removeFromStreams } from './streams';

export type Order = 'close' | 'pin' | 'move' | 'places' | 'quoting';

interface Props {
  id: string;
  /** The community it stands in; null: the square. */
  placeId: string | null;
  authorId: string;
  /** Other communities that show it as well. */
  alsoIn: readonly { id: string; name: string }[];
  about: Order;
  onClose: () => void;
}

/** Why a conversation is closed, until when a post stands at the top, where it goes or stands as well, or who may quote it. */
export function OrderDialog({ about, ...props }: Props) {
  if (about === 'quoting') return <QuotingDialog id={props.id} onClose={props.onClose} />;
  if (about === 'places') return <PlacesDialog {...props} />;
  if (about === 'move') return <MoveDialog {...props} />;
  return <CloseOrPinDialog about={about} {...props} />;
}

function CloseOrPinDialog({
  id,
  about,
  onClose,
}: Pick<Props, 'id' | 'onClose'> & { about: 'close' | 'pin' }) {
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

/** To another place, with all that was said to it; who will read it there is said before. */
function MoveDialog({ id, placeId, onClose }: Pick<Props, 'id' | 'placeId' | 'onClose'>) {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const me = useMe();
  const places = me.communities
    .filter(({ community }) => community.id !== placeId)
    .map(({ community }) => community);
  const [chosen, setChosen] = useState(places[0]?.id ?? '');
  const move = useAct(MovePost);
  const community = places.find((one) => one.id === chosen) ?? null;
  const describes = useId();
  const effect = useQuery(PostMoveEffectQuery, {
    variables: { id, communityId: chosen || null },
    fetchPolicy: 'network-only',
    skip: !chosen && !placeId,
  }).data?.postMoveEffect;
  const go = async (communityId: string | null, back: string | null) => {
    if (!(await move.run({ id, communityId }))) return false;
    const there = me.communities.find((one) => one.community.id === communityId)?.community.name;
    // The lists of both places are others now.
    removeFromStreams(client.cache, id);
    addToStreams(client.cache, id, communityId);
    tell(
      there ? t('posts.movedTo', { name: there }) : t('posts.movedToEveryone'),
      () => void go(back, communityId),
    );
    return true;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await go(chosen || null, placeId)) onClose();
  };
  return (
    <Dialog title={t('posts.moveTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Select
          label={t('posts.moveWhere')}
          value={chosen}
          aria-describedby={describes}
          onChange={(event) => setChosen(event.target.value)}
          data-takes-focus
        >
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
          {placeId && <option value="">{t('posts.moveEveryone')}</option>}
        </Select>
        <div id={describes}>
          <Audience community={community} />
          {effect && (
            <p className="meta">
              {t('posts.moveEffect', { n: effect.readerCount, losing: effect.losingCount })}
            </p>
          )}
        </div>
        <FormError>{move.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.cancel')}</Button>
          <Button type="submit" look="primary" busy={move.loading} disabled={!chosen && !placeId}>
            {t('posts.moveDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
