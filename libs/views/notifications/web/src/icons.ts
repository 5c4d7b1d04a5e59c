export { IconBellOff, IconCheck, IconClock, IconHelp, IconMail, IconSettings } from '@tabler/icons-react';
