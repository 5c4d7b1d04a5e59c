import { type PostType, mostPlaces, standsAlone } from '@plein/contract';
import type { Me } from '@plein/kernel/web';
import { useMessages } from '@plein/platform/web';
import { IconX } from './icons';

type Place = Me['communities'][number]['community'];

/** Where else a post may stand: nowhere, unless everyone may read it where it is. The server decides again. */
export function placesBeside(me: Me, placeId: string | null, postType: PostType): Place[] {
  const places = me.communities.map(({ community }) => community);
  const isOpen = places.find(({ id }) => id === placeId)?.kind === 'open';
  return isOpen && !standsAlone(postType) ? places.filter(({ id }) => id !== placeId) : [];
}

interface Props {
  places: readonly Place[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** The other communities that show it: one post, one conversation. */
export function AlsoIn({ places, chosen, onChange }: Props) {
  const t = useMessages();
  const rest = places.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="PostComposer-also">
      {chosen.map((id) => {
        const { name } = places.find((place) => place.id === id)!;
        return (
          <button
            key={id}
            type="button"
            className="Chip"
            aria-label={t('posts.alsoInRemove', { name })}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
          >
            {name} <IconX size={16} aria-hidden="true" />
          </button>
        );
      })}
      {rest.length > 0 && chosen.length + 1 < mostPlaces && (
        <select
          className="Input"
          aria-label={t('posts.alsoInChoose')}
          value=""
          onChange={(event) => onChange([...chosen, event.target.value])}
        >
          <option value="">{t('posts.alsoInChoose')}</option>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
