export { default as IconDots } from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
