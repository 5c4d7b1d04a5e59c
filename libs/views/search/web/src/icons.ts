export { IconX } from '@tabler/icons-react';
