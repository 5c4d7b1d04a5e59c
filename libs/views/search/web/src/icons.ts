export { IconPlus, IconX } from '@tabler/icons-react';
