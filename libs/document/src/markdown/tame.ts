import { Runs } from './runs';

/** More than this in one paragraph is no writing but an attack on the parser: such signs are then only signs. */
const mostSigns = 1_000;
/** And so many in a whole text, which is all a long table needs. */
const mostInAll = 60_000;
/** Lines that are read together, quotes and lists on one line, and blanks before a line. */
const mostLines = 1_500;
const mostMarkers = 30;
/** Items of lists and quotes in a whole text; behind them are only words. */
const mostItems = 5_000;
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
  const runs = new Runs();
  let open: string | null = null;
  let inAll = 0;
  let items = 0;
  const flush = (isHtml: boolean) => {
    const count = isHtml ? 0 : paragraph.reduce((sum, line) => sum + (line.match(signs)?.length ?? 0), 0);
    inAll += count;
    const isTooMuch = count > mostSigns || (count > 0 && inAll > mostInAll);
    for (const line of paragraph) tamed.push(isTooMuch ? line.replace(signs, hidden) : line);
    paragraph = [];
  };
  const close = () => {
    flush(runs.isHtml);
    runs.end();
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
      if (begins.test(line)) items++;
      const kept = items > mostItems ? line.replace(markers, '') : shallow(line);
      if (runs.isApart(kept)) flush(false);
      paragraph.push(kept);
      if (paragraph.length >= mostLines && !runs.isHtml) {
        close();
        tamed.push('');
      }
    }
  }
  close();
  return tamed.join('\n');
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

const begins = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/;

function shallow(line: string): string {
  const begin = markers.exec(line)?.[0] ?? '';
  if (begin.length > mostMarkers && begin.replace(/[^>*+)\-.]/g, '').length > mostMarkers)
    return line.slice(begin.length);
  const indent = line.length - line.trimStart().length;
  return indent > mostIndent ? ' '.repeat(mostIndent) + line.trimStart() : line;
}
