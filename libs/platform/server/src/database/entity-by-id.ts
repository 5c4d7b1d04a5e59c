import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Db, Statement } from './db';

interface Selection {
  readonly plain: Statement;
  readonly locking: Statement;
  readonly made: (row: Record<string, unknown>) => ObjectLiteral;
}

const selections = new Map<unknown, Selection>();

/**
 * One entity by its id in a named statement: what every act begins with, so it is not built anew each time.
 * @param lock whether its row stays as it is until the transaction ends.
 */
export async function entityById<T extends ObjectLiteral>(
  db: Db,
  entity: abstract new (...args: never[]) => T,
  id: string,
  { lock = false } = {},
): Promise<T | null> {
  let selection = selections.get(entity);
  if (!selection) selections.set(entity, (selection = selectFrom(db.manager.connection.getMetadata(entity))));
  const [row] = await db.rows<Record<string, unknown>>(lock ? selection.locking : selection.plain, [id]);
  return row ? (selection.made(row) as T) : null;
}

function selectFrom(metadata: EntityMetadata): Selection {
  const kinds = [metadata, ...metadata.childEntityMetadatas];
  const columns = new Map(
    kinds.flatMap((kind) => kind.columns).map((column) => [column.databaseName, column]),
  );
  const discriminator = metadata.discriminatorColumn?.databaseName;
  const isOneKind = metadata.tableType === 'entity-child';
  const text =
    `SELECT ${[...columns.keys()].map((name) => `"${name}"`).join(', ')} FROM "${metadata.tableName}" WHERE id = $1` +
    (isOneKind ? ` AND "${discriminator}" = '${metadata.discriminatorValue}'` : '');
  return {
    plain: { name: `find-${metadata.targetName}`, text },
    locking: { name: `find-to-change-${metadata.targetName}`, text: `${text} FOR UPDATE` },
    made: (row) => {
      const kind =
        kinds.find((one) => discriminator && one.discriminatorValue === row[discriminator]) ?? metadata;
      const made = kind.create() as ObjectLiteral;
      for (const column of kind.columns) column.setEntityValue(made, row[column.databaseName]);
      return made;
    },
  };
}
