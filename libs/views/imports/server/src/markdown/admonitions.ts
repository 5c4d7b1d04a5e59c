import { outsideFences } from './fences';

const begin = /^([ \t]*):{3,}\s*([A-Za-z]+)[ \t]*(?:\[(.*)\]|(\S.*))?[ \t]*$/;
const end = /^[ \t]*:{3,}[ \t]*$/;

/** Boxes as Docusaurus writes them, `:::tip Title` to `:::`. A box that is never closed ends with the text. */
export function fromAdmonitions(text: string): string {
  // Boxes can hold code in fences, and end after it.
  let depth = 0;
  return outsideFences(text, (part) => {
    const lines = part.split('\n').flatMap((line) => {
      if (depth > 0 && end.test(line)) {
        depth--;
        return ['', `${indentOf(line)}</callout>`, ''];
      }
      const found = begin.exec(line);
      if (!found) return [line];
      depth++;
      const [, indent = '', kind = '', bracketed, plain] = found;
      const title = (bracketed ?? plain ?? '').replace(/^title=["']?|["']$/g, '').trim();
      const shown = title && (title.includes('**') ? title : `**${title}**`);
      return [
        '',
        `${indent}<callout tone="${kind.toLowerCase()}">`,
        '',
        ...(shown ? [`${indent}${shown}`, ''] : []),
      ];
    });
    return lines.join('\n');
  });
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0];
