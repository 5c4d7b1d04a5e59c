import { MenuItem, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { IconAlarm, IconBookmark, IconBookmarkOff } from './icons';
import { SavedItemQuery } from './saves.queries';
import { wish } from './wishes';

/** In the menu of a post, a comment or a page: keep it to read later, and be reminded of it. */
export function SaveMenuItems({ contentId }: { contentId: string }) {
  const t = useMessages();
  const { data } = useQuery(SavedItemQuery, { variables: { contentId }, fetchPolicy: 'cache-and-network' });
  const saved = data?.savedItem;
  const remindAt = saved?.remindAt ? new Date(saved.remindAt) : null;
  return (
    <>
      {saved ? (
        <MenuItem
          icon={<IconBookmarkOff size={20} />}
          onSelect={() => wish({ contentId, act: 'let-go', remindAt, savedId: saved.id })}
        >
          {t('saves.unsave')}
        </MenuItem>
      ) : (
        <MenuItem icon={<IconBookmark size={20} />} onSelect={() => wish({ contentId, act: 'keep' })}>
          {t('saves.save')}
        </MenuItem>
      )}
      <MenuItem icon={<IconAlarm size={20} />} onSelect={() => wish({ contentId, act: 'remind' })}>
        {t('saves.remind')}
      </MenuItem>
    </>
  );
}
