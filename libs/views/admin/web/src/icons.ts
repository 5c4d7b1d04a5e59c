export { IconDots } from '@tabler/icons-react';
