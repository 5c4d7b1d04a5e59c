import { eventually, freshDatabase } from '@plein/house';
import pg from 'pg';
import pino from 'pino';
import { Living } from './living';

let url: string;
let drop: () => Promise<void>;
let client: pg.Client;
beforeAll(async () => {
  ({ url, drop } = await freshDatabase());
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await drop?.();
});

/** A job that `worker` has begun a while ago. */
const begunBy = async (worker: string): Promise<() => Promise<string | null>> => {
  const { rows } = await client.query(`SELECT (graphile_worker.add_job('something')).id`);
  const { id } = rows[0] as { id: string };
  await client.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = $2, locked_at = now() - interval '1 minute' WHERE id = $1`,
    [id, worker],
  );
  return async () => {
    const found = await client.query('SELECT locked_by FROM graphile_worker._private_jobs WHERE id = $1', [
      id,
    ]);
    return (found.rows[0] as { locked_by: string | null }).locked_by;
  };
};

it('takes back the jobs of who is gone, and leaves those of who lives', async () => {
  const one = new Living(url, pino({ level: 'silent' }));
  const other = new Living(url, pino({ level: 'silent' }));
  const [ofOne, ofNobody] = [await begunBy('one'), await begunBy('nobody')];
  one.join('one');
  await eventually(async () => (await ofNobody()) === null);
  await other.beat();
  expect(await ofOne()).toBe('one');
  // As when it is killed: its connection ends, and with it, a moment later, its lock.
  await one.leave();
  await eventually(async () => {
    await other.beat();
    return (await ofOne()) === null;
  });
  await other.leave();
});

it('holds on to its jobs through a break in the line', async () => {
  const living = new Living(url, pino({ level: 'silent' }));
  living.join('steady');
  const held = await begunBy('steady');
  await living.beat();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'plein jobs' AND datname = current_database()`,
  );
  await eventually(async () => {
    await living.beat();
    const { rows } = await client.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 7533 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows.length === 1;
  });
  expect(await held()).toBe('steady');
  await living.leave();
});
