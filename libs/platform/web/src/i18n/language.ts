import type { Language } from './messages';

const key = 'plein.language';

/** The language of somebody who has not signed in yet, or the last one chosen on this device. */
export function rememberedLanguage(): Language {
  const kept = localStorage.getItem(key);
  if (kept === 'nl' || kept === 'en') return kept;
  return navigator.languages.some((one) => one.startsWith('nl')) ? 'nl' : 'en';
}

export const rememberLanguage = (language: Language): void => localStorage.setItem(key, language);
