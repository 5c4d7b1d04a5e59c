import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Db, Statement } from './db';

interface Insert {
  readonly statement: Statement;
  readonly valuesOf: (entity: ObjectLiteral) => unknown[];
}

const inserts = new Map<unknown, Insert>();

/**
 * Saves something new in one named statement, unless its id is there already: for what is written all day long,
 * where building the statement anew would cost more than running it.
 * @returns whether it came.
 */
export async function insertOnce(db: Db, entity: ObjectLiteral): Promise<boolean> {
  const kind = entity.constructor;
  let insert = inserts.get(kind);
  if (!insert) inserts.set(kind, (insert = insertInto(db.manager.connection.getMetadata(kind))));
  return (await db.rows(insert.statement, insert.valuesOf(entity))).length > 0;
}

function insertInto(metadata: EntityMetadata): Insert {
  const columns = metadata.columns.filter(({ isInsert }) => isInsert);
  const names = columns.map(({ databaseName }) => `"${databaseName}"`);
  const places = columns.map((_, index) => `$${index + 1}`);
  return {
    statement: {
      name: `insert-${metadata.targetName}`,
      text:
        `INSERT INTO "${metadata.tableName}" (${names.join(', ')}) VALUES (${places.join(', ')}) ` +
        'ON CONFLICT (id) DO NOTHING RETURNING id',
    },
    valuesOf: (entity) =>
      columns.map((column) => {
        if (column.isDiscriminator) return metadata.discriminatorValue;
        const value = column.getEntityValue(entity) as unknown;
        return column.type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
      }),
  };
}
