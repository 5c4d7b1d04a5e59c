import { PageNotFetched, onDemand } from '@plein/platform/web';

export const searchPages = {
  search: onDemand(async () => (await import('./SearchPage')).SearchPage, PageNotFetched),
  missed: onDemand(async () => (await import('./MissedPage')).MissedPage, PageNotFetched),
  how: onDemand(async () => (await import('./how/HowPage')).HowPage, PageNotFetched),
};

export { openPalette } from './openPalette';
export { Palette } from './Palette';
