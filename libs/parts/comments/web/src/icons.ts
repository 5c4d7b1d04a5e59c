export { IconDots, IconHistory, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
