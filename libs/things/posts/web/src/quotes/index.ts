import { NotFetched, Nothing, onDemand } from '@plein/platform/web';

/** Fetched when something is quoted on the screen, or when somebody quotes. */
export const QuoteBox = onDemand(async () => (await import('./QuoteBox')).QuoteBox, NotFetched, {
  isAhead: true,
});
/** What is written does not wait for it. */
export const QuoteField = onDemand(async () => (await import('./QuoteField')).QuoteField, Nothing, {
  isAhead: true,
});
export { Quote_post } from './quotes.queries';
