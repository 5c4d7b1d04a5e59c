/** At the beginning of a line that is an item of a list. */
const marker = /^([ \t]*)([-+*]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** With one of these a row of lines is HTML until the next empty one, and no sign in it is Markdown. */
const html =
  /^ {0,3}<\/?(?:table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|div|section|article|details|summary|figure|p)(?=[\s>/]|$)/i;
const otherBlock = /^ {0,3}(?:>|#{1,6}\s|<)/;
const underHead = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Follows a text line by line and says which lines the parser reads together. Every item of a list and every row of a
 * table is read apart, so that a long list of links is not taken for an attack. In doubt: together.
 */
export class Runs {
  private kind: 'words' | 'table' | 'html' = 'words';
  private before: string | null = null;
  /** Lines since what stands together began. */
  private lines = 0;
  /** Where the words of the last item begin. */
  private item: number | null = null;

  /** What stood together ends: an empty line, or code in fences. */
  end(): void {
    [this.kind, this.before, this.lines, this.item] = ['words', null, 0, null];
  }

  get isHtml(): boolean {
    return this.kind === 'html';
  }

  /** Takes a line, and says whether it is read apart from those before it. */
  isApart(line: string): boolean {
    const isApart = this.looksApart(line);
    this.lines = isApart ? 1 : this.lines + 1;
    this.before = line;
    return isApart;
  }

  private looksApart(line: string): boolean {
    if (this.before === null) {
      if (html.test(line)) this.kind = 'html';
      else this.isItem(line);
      return true;
    }
    if (this.kind === 'html') return false;
    if (this.kind === 'words' && this.lines === 1 && this.item === null && isUnderHead(line, this.before))
      this.kind = 'table';
    else if (this.isItem(line) || otherBlock.test(line)) {
      const wasTable = this.kind === 'table';
      this.kind = 'words';
      return wasTable || marker.test(line);
    }
    return this.kind === 'table';
  }

  private isItem(line: string): boolean {
    const [whole, blanks = '', sign = ''] = marker.exec(line) ?? [];
    if (whole === undefined) return false;
    const indent = blanks.replaceAll('\t', '    ').length;
    // Within words only these begin a list; and what stands far to the right goes on with the words.
    const begins = /^(?:[-+*]|1[.)])$/.test(sign) || this.before === null;
    const isItem = this.item === null ? begins && indent < 4 : indent < this.item + (begins ? 4 : 0);
    if (isItem) this.item = indent + sign.length + 1;
    return isItem;
  }
}

/** Below the head of a table that has as many cells. */
function isUnderHead(line: string, head: string): boolean {
  if (!line.includes('|') || !underHead.test(line) || /^ {4}|^\t|\\/.test(head) || otherBlock.test(head))
    return false;
  return cells(head) === cells(line);
}

const cells = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
