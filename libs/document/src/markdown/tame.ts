/** More than this in one paragraph is no writing but an attack on the parser: such signs are then only signs. */
const mostSigns = 1_000;
/** Lines of one paragraph, quotes and lists on one line, and blanks before a line. */
const mostLines = 1_500;
const mostMarkers = 30;
const mostIndent = 120;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const signs = /[*_[\]`!<~]/g;
// oxlint-disable-next-line no-control-regex
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text that can be stored: one kind of line end, no control signs, no half characters. */
export const cleanText = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(unclean, '')
    .replace(hiding, '')
    .toWellFormed();

/**
 * Makes a Markdown text harmless for the parser, whose time grows with the square of some inputs: 40 kB of
 * `_*_*` take it half a minute. What people write comes out as it went in; code in fences always does.
 */
export function tame(text: string): string {
  const tamed: string[] = [];
  let paragraph: string[] = [];
  let open: string | null = null;
  const close = () => {
    for (const line of quiet(paragraph)) tamed.push(line);
    paragraph = [];
  };
  for (const line of cleanText(text).split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (open !== null) {
      tamed.push(line);
      if (mark?.startsWith(open) && line.trim() === mark) open = null;
    } else if (mark) {
      close();
      tamed.push(line);
      open = mark;
    } else if (line.trim() === '') {
      close();
      tamed.push('');
    } else {
      paragraph.push(shallow(line));
      if (paragraph.length >= mostLines) {
        close();
        tamed.push('');
      }
    }
  }
  close();
  return tamed.join('\n');
}

/** Rows of a table are read cell by cell and cannot add up; all other lines of a paragraph can. */
function quiet(paragraph: readonly string[]): readonly string[] {
  let count = 0;
  for (const line of paragraph) {
    const here = line.match(signs)?.length ?? 0;
    count = line.trimStart().startsWith('|') ? Math.max(count, here) : count + here;
  }
  return count > mostSigns ? paragraph.map((line) => line.replace(signs, hidden)) : paragraph;
}

/* Signs that shall mean nothing travel through the parser as characters that nobody uses. */
const alphabet = '*_[]`!<~';
const first = 0xf8e0;
const hidden = (sign: string): string => String.fromCharCode(first + alphabet.indexOf(sign));
const hiding = /[\uf8e0-\uf8e7]/g;

/** Brings the signs back that `tame` hid. */
export const shownAgain = (text: string): string =>
  text.replace(hiding, (sign) => alphabet[sign.charCodeAt(0) - first]!);

const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

function shallow(line: string): string {
  const begin = markers.exec(line)?.[0] ?? '';
  if (begin.length > mostMarkers && begin.replace(/[^>*+)\-.]/g, '').length > mostMarkers)
    return line.slice(begin.length);
  const indent = line.length - line.trimStart().length;
  return indent > mostIndent ? ' '.repeat(mostIndent) + line.trimStart() : line;
}
