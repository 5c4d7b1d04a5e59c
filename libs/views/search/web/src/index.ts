import { lazyRouteComponent } from '@tanstack/react-router';

export const searchPages = {
  search: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
  how: lazyRouteComponent(() => import('./how/HowPage'), 'HowPage'),
};

export { openPalette } from './openPalette';
export { Palette } from './Palette';
