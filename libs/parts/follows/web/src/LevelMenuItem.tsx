import { MenuItem, useMessages } from '@plein/platform/web';
import { IconBell } from './icons';

/** In the menu of a post or a page; what it opens stands beside the menu. */
export function LevelMenuItem({ onSelect }: { onSelect: () => void }) {
  const t = useMessages();
  return (
    <MenuItem icon={<IconBell size={20} />} onSelect={onSelect}>
      {t('levels.button')}
    </MenuItem>
  );
}
