import { createReadStream } from 'node:fs';

export interface Line {
  readonly number: number;
  readonly text: string;
}

const longestLine = 1_000_000;

/**
 * The lines of a file as UTF-8, one by one: a line that is too long or not UTF-8 is told of and passed over, and
 * never held in memory as a whole.
 */
export async function* readLines(
  file: string,
  refuse: (line: number, why: string) => void,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held: Buffer[] = [];
  let size = 0;
  let number = 1;
  const end = (): Line | null => {
    const bytes = Buffer.concat(held);
    const isLong = size > longestLine;
    [held, size] = [[], 0];
    if (isLong) refuse(number, `it is longer than ${longestLine} bytes`);
    else {
      try {
        const text = decoder.decode(bytes).trim();
        return text ? { number, text } : null;
      } catch {
        refuse(number, 'it is not UTF-8');
      }
    }
    return null;
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      size += at - from;
      if (size <= longestLine) held.push(chunk.subarray(from, at));
      const line = end();
      if (line) yield line;
      number++;
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= longestLine) held.push(chunk.subarray(from));
    else held = [];
  }
  if (size) {
    const line = end();
    if (line) yield line;
  }
}
