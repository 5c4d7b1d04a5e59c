import { parseDocument } from 'yaml';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Why it could not be read. */
  readonly problem: string | null;
}

const longest = 50_000;

/** The lines between `---` at the top of a file, and what comes after. */
export function frontMatterOf(text: string): FrontMatter {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!source.startsWith('---\n')) return { fields: {}, body: source, problem: null };
  const end = source.indexOf('\n---', 3);
  if (end === -1) return { fields: {}, body: source, problem: null };
  const after = source.indexOf('\n', end + 1);
  const body = after === -1 ? '' : source.slice(after + 1);
  return end > longest
    ? { fields: {}, body, problem: 'it is too long' }
    : { ...yamlFields(source.slice(4, end + 1)), body };
}

/** YAML that is a list of fields. Never throws. */
export function yamlFields(yaml: string): Pick<FrontMatter, 'fields' | 'problem'> {
  try {
    const document = parseDocument(yaml, {
      schema: 'core',
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
    });
    const problem = document.errors.length ? 'it is not quite YAML; what could be understood was used' : null;
    const value = document.toJS({ maxAliasCount: 50 }) as unknown;
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
    return { fields: isFields ? (value as Record<string, unknown>) : {}, problem };
  } catch {
    return { fields: {}, problem: 'it is not YAML' };
  }
}

/** A field as one line of text. */
export const lineIn = (fields: FrontMatter['fields'], name: string, most = 200): string | null => {
  const value = Object.hasOwn(fields, name) ? fields[name] : null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const line = String(value)
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line ? line.slice(0, most).toWellFormed().trim() : null;
};

/** A field as lines: one, or a list of them. */
export const linesIn = (fields: FrontMatter['fields'], name: string): string[] => {
  const value = Object.hasOwn(fields, name) ? fields[name] : null;
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 500) : [value];
  return values.flatMap((one) => lineIn({ one }, 'one', 500) ?? []);
};
