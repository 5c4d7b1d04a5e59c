export {
  IconArrowsMove,
  IconChevronRight,
  IconDots,
  IconFilePlus,
  IconHistory,
  IconLink,
  IconList,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
