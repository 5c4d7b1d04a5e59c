export { IconCheck, IconPlus, IconX } from '@tabler/icons-react';
