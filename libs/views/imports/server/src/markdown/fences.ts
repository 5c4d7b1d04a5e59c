const fence = /^\s*(?:>\s*)*(`{3,}|~{3,})/;

/** Changes a text where it is not code in fences; those stay as they are. */
export function outsideFences(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    // A fence that is closed on the same line is code within a sentence.
    const opens =
      open === null && mark !== undefined && !line.slice(line.indexOf(mark) + mark.length).includes('`');
    if (opens) {
      parts.push(change(lines.join('\n')));
      [lines, open] = [[line], mark];
    } else if (open !== null && mark?.startsWith(open) && line.trim().endsWith(mark)) {
      parts.push([...lines, line].join('\n'));
      [lines, open] = [[], null];
    } else lines.push(line);
  }
  parts.push(open === null ? change(lines.join('\n')) : lines.join('\n'));
  return parts.join('\n');
}

/** Is this place inside code that stands in a sentence? Odd: one more backtick opens than closes before it. */
export const isInCode = (text: string, at: number): boolean => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return ((text.slice(start, at).match(/`+/g)?.length ?? 0) & 1) === 1;
};
