import type { Language, Messages } from '@plein/platform/web';

/** The words of one language; the other is not fetched. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (language === 'en' ? await import('./en') : await import('./nl')).messages;
