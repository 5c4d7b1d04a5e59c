import { createContext, useContext, useEffect } from 'react';

/** What every title ends with, and how much waits: `(4) Subject · Place · Organisation`. */
export const TitleEnd = createContext({ name: 'Plein', waiting: 0 });

/** `Subject · Place`, with the name of the organisation behind it. As long as nothing is known the title stays. */
export function usePageTitle(...parts: (string | null | undefined | false)[]): void {
  const { name, waiting } = useContext(TitleEnd);
  const known = parts.filter(Boolean);
  const title = known.length > 0 && [...known, name].join(' · ');
  useEffect(() => {
    if (!title) return;
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
  }, [title, waiting]);
}
