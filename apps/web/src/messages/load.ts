import type { Language, Messages } from '@plein/platform/web';

const fetchMessages = async (language: Language): Promise<Messages> =>
  (language === 'en' ? await import('./en') : await import('./nl')).messages;

const tryAgainMillis = 2_000;

/** The words of one language; the other is not fetched. Without words there is no screen: it is tried until they are here. */
export async function loadMessages(language: Language): Promise<Messages> {
  for (;;) {
    const messages = await fetchMessages(language).catch(() => null);
    if (messages) return messages;
    await new Promise((later) => setTimeout(later, tryAgainMillis));
  }
}
