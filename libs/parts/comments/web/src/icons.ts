export { IconDots, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
