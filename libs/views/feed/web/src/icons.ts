export { IconInfoCircle as IconInfo, IconUserMinus } from '@tabler/icons-react';
