/** Signs that mean something to a file system, a header or a reader's eye, and do not belong in a name. */
const unwanted =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"*/:<>?\\|]/g;

/** What a file is called, made harmless: the last part, no hidden signs, at most 200 characters with its ending. */
export function fileNameOf(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .toWellFormed()
    .replace(unwanted, '')
    .replace(/^\.+|[.\s]+$/g, '')
    .trim();
  if (name.length <= 200) return name || 'bestand';
  const ending = /\.[^.]{1,12}$/.exec(name)?.[0] ?? '';
  return name.slice(0, 200 - ending.length).toWellFormed() + ending;
}

/** The header that makes a browser save a file under its name (RFC 6266, RFC 8187). */
export const saveAs = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
