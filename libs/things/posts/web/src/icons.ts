export {
  IconChartBar,
  IconDots,
  IconHelp,
  IconHistory,
  IconLink,
  IconMessage,
  IconPencil,
  IconSpeakerphone,
  IconTrash,
} from '@tabler/icons-react';
