import type { Language } from '@plein/platform/web';
import { createContext, useContext } from 'react';

/** Changes the language of the whole screen. */
export const LanguageContext = createContext<(language: Language) => void>(() => undefined);
export const useSetLanguage = () => useContext(LanguageContext);
