// Whether a database can be used, said in one plain sentence when it cannot.
import pg from 'pg';

const oldest = 15;

/** @throws with one sentence when the database is not there, refuses us, or is too old. */
export async function checkDatabase(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Error(
      'DATABASE_URL is not right: it must look like postgres://name:password@host:5432/database.',
    );
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks off later is told by the question that fails, not by ending the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database of DATABASE_URL cannot be reached: ${reasonOf(error)}.`, { cause: error });
  }
  try {
    const { rows } = await client.query('SHOW server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < oldest)
      throw new Error(`Plein needs PostgreSQL ${oldest} or newer; the database of DATABASE_URL is ${major}.`);
  } finally {
    await client.end();
  }
}

/** A host with several addresses fails with one error for each, and none of its own. */
const reasonOf = (error) =>
  (error.message || error.errors?.[0]?.message || error.code || 'no answer').replace(/\.$/, '');
