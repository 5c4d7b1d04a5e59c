import { useEffect } from 'react';

/** `Subject · Place`, with the name of the product behind it; told when a page is entered. */
export function usePageTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'Plein'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
