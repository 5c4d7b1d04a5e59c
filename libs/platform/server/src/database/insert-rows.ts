import type { Db } from './db';

const rowsPerStatement = 1_000;

/**
 * Writes many rows in few statements. The database itself knows the types of the columns; those that the first
 * row does not name get their default.
 * @returns how many rows came: with `orIgnore`, those that were there already are passed over.
 */
export async function insertRows(
  db: Db,
  table: string,
  rows: readonly object[],
  { orIgnore = false } = {},
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = Object.keys(first).map(quoted).join(', ');
  const text =
    `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} ` +
    `FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb)${orIgnore ? ' ON CONFLICT DO NOTHING' : ''} ` +
    'RETURNING 1';
  let came = 0;
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const some = rows.slice(from, from + rowsPerStatement);
    came += (await db.rows(text, [JSON.stringify(some)])).length;
  }
  return came;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
