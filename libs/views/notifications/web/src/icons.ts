export { IconBellOff, IconCheck, IconClock, IconDots, IconMailOpened, IconMail } from '@tabler/icons-react';
