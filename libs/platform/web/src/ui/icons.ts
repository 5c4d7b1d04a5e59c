/* One import per icon, so that only those in use are sent. */
export { default as IconX } from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
