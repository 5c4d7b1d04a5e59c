import { roleKinds, roleLabels } from './roles';

/* The schema as a table: which node holds what, and which attributes may have which values. */

type Value = string | number | boolean | null;
type Check = (value: unknown) => value is Value;

export interface Attribute {
  readonly check: Check;
  /** What it is when left out; an attribute without this must be given. */
  readonly otherwise?: Value;
}

export interface Rule {
  readonly group: 'block' | 'inline' | 'item' | 'taskItem' | 'row' | 'cell' | 'summary' | 'root';
  readonly holds: readonly string[];
  /** Allowed in posts and comments too. */
  readonly short: boolean;
  /** Allowed nowhere else. */
  readonly onlyShort?: boolean;
  readonly attrs?: Readonly<Record<string, Attribute>>;
  readonly atLeastOne?: boolean;
  readonly order?: (types: string[]) => boolean;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const id: Check = (value): value is string => typeof value === 'string' && uuid.test(value);
const line =
  (most: number): Check =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most && isLine(value);
// oxlint-disable-next-line no-control-regex
const isLine = (value: string) => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(value) && value.isWellFormed();
const whole =
  (least: number, most: number): Check =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const one =
  (...of: Value[]): Check =>
  (value): value is Value =>
    of.includes(value as Value);
const orNull =
  (check: Check): Check =>
  (value): value is Value =>
    value === null || check(value);

/** Addresses that a click may lead to. Whatever else is typed is text. */
export function isSafeHref(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2_000 || !isLine(value) || /[\s\\]/.test(value))
    return false;
  if (value.startsWith('#')) return true;
  if (value.startsWith('/')) return !value.startsWith('//');
  if (!URL.canParse(value)) return false;
  return (
    ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(value).protocol) &&
    /^(https?:\/\/|mailto:|tel:)/i.test(value)
  );
}

const blocks = ['block'];
const inline = ['inline'];

export const rules: Readonly<Record<string, Rule>> = {
  doc: { group: 'root', holds: blocks, short: true },
  paragraph: { group: 'block', holds: inline, short: true },
  heading: { group: 'block', holds: inline, short: false, attrs: { level: { check: one(2, 3, 4) } } },
  bulletList: { group: 'block', holds: ['item'], short: true, atLeastOne: true },
  orderedList: {
    group: 'block',
    holds: ['item'],
    short: true,
    atLeastOne: true,
    attrs: { start: { check: whole(0, 1_000_000), otherwise: 1 } },
  },
  listItem: {
    group: 'item',
    holds: blocks,
    short: true,
    atLeastOne: true,
    order: ([first]) => first === 'paragraph',
  },
  taskList: { group: 'block', holds: ['taskItem'], short: false, atLeastOne: true },
  taskItem: {
    group: 'taskItem',
    holds: blocks,
    short: false,
    atLeastOne: true,
    attrs: { checked: { check: one(true, false), otherwise: false } },
    order: ([first]) => first === 'paragraph',
  },
  blockquote: { group: 'block', holds: blocks, short: true, atLeastOne: true },
  codeBlock: {
    group: 'block',
    holds: inline,
    short: true,
    attrs: { language: { check: orNull(line(40)), otherwise: null } },
    order: (types) => types.every((type) => type === 'text'),
  },
  horizontalRule: { group: 'block', holds: [], short: false },
  callout: {
    group: 'block',
    holds: blocks,
    short: false,
    atLeastOne: true,
    attrs: { tone: { check: one('note', 'tip', 'warning'), otherwise: 'note' } },
  },
  details: {
    group: 'block',
    holds: ['summary', 'block'],
    short: false,
    atLeastOne: true,
    order: ([first, ...rest]) => first === 'summary' && rest.length > 0 && !rest.includes('summary'),
  },
  summary: { group: 'summary', holds: inline, short: false },
  table: { group: 'block', holds: ['row'], short: false, atLeastOne: true },
  tableRow: { group: 'row', holds: ['cell'], short: false, atLeastOne: true },
  tableHeader: { group: 'cell', holds: blocks, short: false, atLeastOne: true, attrs: spans() },
  tableCell: { group: 'cell', holds: blocks, short: false, atLeastOne: true, attrs: spans() },
  image: {
    group: 'block',
    holds: [],
    short: true,
    attrs: {
      fileId: { check: id },
      alt: { check: line(1_000), otherwise: '' },
      width: { check: orNull(whole(1, 20_000)), otherwise: null },
      height: { check: orNull(whole(1, 20_000)), otherwise: null },
    },
  },
  attachment: {
    group: 'block',
    holds: [],
    short: true,
    attrs: {
      fileId: { check: id },
      name: { check: line(255) },
      size: { check: whole(0, Number.MAX_SAFE_INTEGER) },
      mime: { check: line(255), otherwise: 'application/octet-stream' },
    },
  },
  text: { group: 'inline', holds: [], short: true },
  hardBreak: { group: 'inline', holds: [], short: true },
  mention: {
    group: 'inline',
    holds: [],
    short: true,
    attrs: { id: { check: id }, label: { check: line(100) } },
  },
  roleMention: {
    group: 'inline',
    holds: [],
    short: true,
    onlyShort: true,
    attrs: {
      kind: { check: one(...roleKinds) },
      id: { check: id },
      label: { check: one(...Object.values(roleLabels).flatMap(({ nl, en }) => [nl, en])) },
    },
  },
  topic: {
    group: 'inline',
    holds: [],
    short: true,
    attrs: {
      name: {
        check: (value): value is string => typeof value === 'string' && /^[\p{L}\p{N}_-]{1,60}$/u.test(value),
      },
    },
  },
};

export const markAttributes: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  bold: {},
  italic: {},
  strike: {},
  code: {},
  highlight: {},
  link: { href: { check: isSafeHref } },
  pageLink: { pageId: { check: id }, anchor: { check: orNull(line(200)), otherwise: null } },
};

function spans(): Record<string, Attribute> {
  return {
    colspan: { check: whole(1, 100), otherwise: 1 },
    rowspan: { check: whole(1, 1_000), otherwise: 1 },
    // The editor keeps widths here; ours are always as wide as the text.
    colwidth: { check: one(null), otherwise: null },
  };
}

/** The attributes that the rule knows, checked; undefined when it knows none. Unknown ones are refused. */
export function attributesOf(
  rule: Pick<Rule, 'attrs'>,
  given: unknown,
  refuse: () => Error,
): Record<string, Value> | undefined {
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given)))
    throw refuse();
  const values = (given ?? {}) as Record<string, unknown>;
  const known = rule.attrs ?? {};
  for (const name of Object.keys(values)) if (!Object.hasOwn(known, name)) throw refuse();
  const names = Object.keys(known);
  if (names.length === 0) return undefined;
  const kept: Record<string, Value> = {};
  for (const name of names) {
    const { check, otherwise } = known[name]!;
    const value = Object.hasOwn(values, name) ? values[name] : otherwise;
    if (value === undefined || !check(value)) throw refuse();
    kept[name] = value;
  }
  return kept;
}
