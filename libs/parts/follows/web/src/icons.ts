export { IconBell } from '@tabler/icons-react';
