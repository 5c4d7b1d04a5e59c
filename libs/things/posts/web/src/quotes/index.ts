import { lazy } from 'react';

/** Fetched when something is quoted on the screen, or when somebody quotes. */
export const QuoteBox = lazy(async () => ({ default: (await import('./QuoteBox')).QuoteBox }));
export const QuoteField = lazy(async () => ({ default: (await import('./QuoteField')).QuoteField }));
export { Quote_post } from './quotes.queries';
