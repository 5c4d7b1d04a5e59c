import { lazyRouteComponent } from '@tanstack/react-router';

export const searchPages = { search: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage') };

export { openPalette } from './openPalette';
export { Palette } from './Palette';
