export { default as IconBulb } from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
export { default as IconConfetti } from '@tabler/icons-react/dist/esm/icons/IconConfetti.mjs';
export { default as IconHeart } from '@tabler/icons-react/dist/esm/icons/IconHeart.mjs';
export { default as IconLifebuoy } from '@tabler/icons-react/dist/esm/icons/IconLifebuoy.mjs';
export { default as IconMoodPlus } from '@tabler/icons-react/dist/esm/icons/IconMoodPlus.mjs';
export { default as IconMoodSmile } from '@tabler/icons-react/dist/esm/icons/IconMoodSmile.mjs';
export { default as IconThumbUp } from '@tabler/icons-react/dist/esm/icons/IconThumbUp.mjs';
