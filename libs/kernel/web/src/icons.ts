export { IconPaperclip } from '@tabler/icons-react';
