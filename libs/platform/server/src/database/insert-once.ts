import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Db, Statement } from './db';

interface Insertion {
  /** Named after the kind; returns the id, or nothing when it is there already. */
  readonly statement: Statement;
  readonly valuesOf: (entity: ObjectLiteral) => unknown[];
}

const insertions = new Map<unknown, Insertion>();

/**
 * Saves something new in one named statement, unless its id is there already: for what is written all day long,
 * where building the statement anew would cost more than running it.
 * @returns whether it came.
 */
export async function insertOnce(db: Db, entity: ObjectLiteral): Promise<boolean> {
  const { statement, valuesOf } = insertionOf(db, entity);
  return (await db.rows(statement, valuesOf(entity))).length > 0;
}

/** The statement that does so, for those who make it part of a larger one. */
export function insertionOf(db: Db, entity: ObjectLiteral): Insertion {
  const kind = entity.constructor;
  let insertion = insertions.get(kind);
  if (!insertion) insertions.set(kind, (insertion = insertInto(db.manager.connection.getMetadata(kind))));
  return insertion;
}

function insertInto(metadata: EntityMetadata): Insertion {
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
