import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Why a file has no text that can be found. */
export type Unreadable = 'locked' | 'broken' | 'tooLarge' | 'tooSlow';
export type Reading = { text: string } | { refused: Unreadable };

const seconds = 20;
const megabytes = 256;
/** A text in JSON is at most some times its letters. */
const mostAnswered = 4_000_000;

const kinds: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'opendocument',
  'application/vnd.oasis.opendocument.presentation': 'opendocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'opendocument',
};

/** How a file is read; undefined when it holds no text that we know how to get. */
export const kindOfText = ({ mime, name }: { mime: string; name: string }): string | undefined =>
  kinds[mime] ?? (mime === 'application/octet-stream' && /\.(txt|md|csv)$/i.test(name) ? 'text' : undefined);

/** Built beside the server; in tests the source itself. */
const built = fileURLToPath(new URL('./read-file.mjs', import.meta.url));
const script = () => (existsSync(built) ? built : fileURLToPath(new URL('./reader.ts', import.meta.url)));

/** It may read files and nothing else, where this Node can see to that. */
const confined = process.allowedNodeEnvironmentFlags.has('--permission')
  ? ['--permission', '--allow-fs-read=*']
  : [];

/**
 * Reads the text of a file in a process of its own, with little memory and little time, and without what this process
 * knows. Whatever the file does, it ends there.
 */
export function readText(path: string, kind: string, limits = { seconds, megabytes }): Promise<Reading> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${limits.megabytes}`,
        '--disable-warning=ExperimentalWarning',
        ...confined,
        script(),
        path,
        kind,
      ],
      { env: {}, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let said = '';
    let why: Unreadable = 'broken';
    const stop = (reason: Unreadable) => {
      why = reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('tooSlow'), limits.seconds * 1000);
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.length > mostAnswered) stop('tooLarge');
    });
    const end = () => {
      clearTimeout(timer);
      done(answerOf(said) ?? { refused: why });
    };
    child.once('error', end).once('close', end);
  });
}

function answerOf(said: string): Reading | undefined {
  try {
    return said.endsWith('\n') ? (JSON.parse(said) as Reading) : undefined;
  } catch {
    return undefined;
  }
}
