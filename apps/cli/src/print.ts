/** What a command found out: one JSON document, or plain sentences. */
export function print(json: boolean | undefined, result: object, sentences: string[]): void {
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else if (sentences.length) process.stdout.write(`${sentences.join('\n')}\n`);
}

/** How far it is, beside the result. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
