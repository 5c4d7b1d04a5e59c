import { Db, clock } from '@plein/platform/server';

const keptDays = 100;
const atOnce = 5_000;

/** What came of notices long ago is of no use to anybody; the inbox itself and the audit log stay. */
export async function prune(db: Db): Promise<void> {
  const before = new Date(clock.millis() - keptDays * 86_400_000);
  for (const [table, when, apart] of [
    ['delivery', 'created_at', 'true'],
    ['notice', 'created_at', `fate <> 'waiting'`],
    [
      'interruption',
      'at',
      'NOT EXISTS (SELECT FROM notice n WHERE n.interruption_id = old.id) AND NOT EXISTS (SELECT FROM delivery d WHERE d.interruption_id = old.id)',
    ],
    [
      'digest',
      'made_at',
      'NOT EXISTS (SELECT FROM notice n WHERE n.digest_id = old.id) AND NOT EXISTS (SELECT FROM delivery d WHERE d.digest_id = old.id)',
    ],
  ] as const)
    for (let gone = atOnce; gone === atOnce;)
      gone = (
        await db.rows(
          `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} old WHERE ${when} < $1 AND ${apart} LIMIT ${atOnce}) RETURNING id`,
          [before],
        )
      ).length;
}
