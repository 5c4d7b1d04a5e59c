// The worker answers nobody, so its health is what it does: no job that may run waits for long.
import fs from 'node:fs';
import pg from 'pg';

const longestWait = '5 minutes';
const url = process.env.DATABASE_URL || fs.readFileSync(process.env.DATABASE_URL_FILE, 'utf8').trim();
const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000, query_timeout: 4_000 });

try {
  await client.connect();
  const { rows } = await client.query(
    `SELECT count(*)::int AS late FROM graphile_worker.jobs
      WHERE locked_at IS NULL AND attempts < max_attempts AND run_at < now() - $1::interval`,
    [longestWait],
  );
  if (rows[0].late > 0) throw new Error(`${rows[0].late} jobs have waited for more than ${longestWait}.`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error.message || error.code}\n`);
  process.exit(1);
}
