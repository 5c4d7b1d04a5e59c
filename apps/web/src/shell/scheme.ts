import { useState } from 'react';

const key = 'plein.scheme';

/** Light, dark, or as the system has it; `scheme.js` paints it before anything else. */
export function useScheme() {
  const [isDark, setDark] = useState(() => document.documentElement.dataset['scheme'] === 'dark');
  const choose = (scheme: 'light' | 'dark' | 'system') => {
    if (scheme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
    window.dispatchEvent(new Event('plein:scheme'));
    setDark(document.documentElement.dataset['scheme'] === 'dark');
  };
  return { isDark, choose };
}
