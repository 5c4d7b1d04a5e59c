export { IconBell, IconEyeOff } from '@tabler/icons-react';
