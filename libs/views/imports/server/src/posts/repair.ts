const twice = /[\u00c2-\u00f4][\u0080-\u00bf]{1,3}/g;
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Text that was UTF-8 and was then read as Latin-1 once: "â\u0082¬" was "€". Such rows of characters do not occur in
 * writing; each that can be turned back is.
 */
export const repaired = (text: string): string =>
  text.replace(twice, (found) => {
    for (let length = found.length; length >= 2; length--) {
      const bytes = Uint8Array.from(found.slice(0, length), (sign) => sign.charCodeAt(0));
      try {
        return strict.decode(bytes) + found.slice(length);
      } catch {
        // A shorter row may be one.
      }
    }
    return found;
  });
