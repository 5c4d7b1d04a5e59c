export { IconEyeOff, IconInfoCircle as IconInfo, IconUserMinus } from '@tabler/icons-react';
