import { TextDecoder } from 'node:util';

/** Enough of a page to find what it says of its own letters. */
const headBytes = 1_024;

/** A page as text: by its byte order mark, by what was said with it, by what it says itself, or by what fits. */
export function decodeHtml(bytes: Buffer, contentType: string, isCut: boolean): string {
  // What can be read letter by letter to find what it is, is not what it says: two bytes each.
  const own = labelIn(bytes.toString('latin1', 0, headBytes))?.replace(/^utf-16.*/, 'utf-8');
  const said = markOf(bytes) ?? labelIn(contentType) ?? own;
  const decoder = said && decoderOf(said);
  if (decoder) return decoder.decode(bytes);
  try {
    // The last letter may have been cut in two.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf([first, second, third]: Buffer): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

const labelIn = (text: string): string | null =>
  /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1]?.toLowerCase() ?? null;

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
