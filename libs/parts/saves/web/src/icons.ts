export { IconAlarm, IconBookmark, IconBookmarkOff } from '@tabler/icons-react';
