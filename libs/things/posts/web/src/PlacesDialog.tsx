import { mostPlaces } from '@plein/contract';
import { useMe } from '@plein/kernel/web';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  Select,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { SharePost, UnsharePost } from './order.queries';
import { addToStreams } from './streams';

interface Props {
  id: string;
  authorId: string;
  /** The community it is of. */
  placeId: string | null;
  alsoIn: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** In which other communities a post stands: one more, or one less. */
export function PlacesDialog({ id, authorId, placeId, alsoIn, onClose }: Props) {
  const t = useMessages();
  const tell = useToast();
  const { cache } = useApolloClient();
  const me = useMe();
  const share = useAct(SharePost);
  const unshare = useAct(UnsharePost);
  const isMine = authorId === me.person.id;
  const keeps = new Set(
    me.communities.filter(({ role }) => isMine || role !== 'member').map(({ community }) => community.id),
  );
  const here = new Set([placeId, ...alsoIn.map((place) => place.id)]);
  const more = me.communities
    .map(({ community }) => community)
    .filter((place) => keeps.has(place.id) && !here.has(place.id));
  const [chosen, setChosen] = useState('');

  const stand = async (place: { id: string; name: string }, on: boolean) => {
    if (!(await (on ? share : unshare).run({ id, communityId: place.id }))) return;
    if (on) addToStreams(cache, id, place.id);
    const { name } = place;
    tell(t(on ? 'posts.shared' : 'posts.unshared', { name }), () => void stand(place, !on));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = more.find((one) => one.id === chosen);
    if (place) void stand(place, true);
  };
  return (
    <Dialog title={t('posts.placesTitle')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="meta">{t('posts.placesHint')}</p>
        {alsoIn.length > 0 && (
          <ul className="PlacesDialog-places">
            {alsoIn.map((place) => (
              <li key={place.id} className="row">
                <span>{place.name}</span>
                {(isMine || keeps.has(place.id)) && (
                  <Button look="quiet" onClick={() => void stand(place, false)}>
                    {t('posts.unshare')}
                    <span className="visually-hidden"> {place.name}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {more.length > 0 && here.size < mostPlaces && (
          <Select
            label={t('posts.alsoInChoose')}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            data-takes-focus
          >
            <option value="">{t('posts.placesNone')}</option>
            {more.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </Select>
        )}
        <FormError>{share.sentence ?? unshare.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.close')}</Button>
          {more.length > 0 && (
            <Button type="submit" look="primary" busy={share.loading} disabled={!chosen}>
              {t('posts.share')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
