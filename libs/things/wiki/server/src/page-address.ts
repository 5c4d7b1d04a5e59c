import { slugOf } from '@plein/document';

/** A title as it stands in addresses. */
export const addressOf = (title: string): string => slugOf(title) || 'pagina';
