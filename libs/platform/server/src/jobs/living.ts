import pg from 'pg';
import type { Logger } from 'pino';

/** Names our locks among all locks of the database. */
const family = 7533;
const everyMillis = 5_000;

/** Jobs of whoever holds no lock; who has only just begun may not have it yet. */
const takeBack = `
  WITH held AS (
    SELECT locked_by, max(locked_at) AS since FROM (
      SELECT locked_by, locked_at FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
      UNION ALL SELECT locked_by, locked_at FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL) both_kinds
    GROUP BY locked_by
  ), gone AS (
    SELECT locked_by FROM held
    WHERE since < now() - interval '10 seconds' AND NOT EXISTS (
      SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND classid = ${family} AND objid = (hashtext(locked_by)::bigint & 4294967295)::oid)
  )
  SELECT count(*)::int AS many, graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM gone HAVING count(*) > 0`;

/**
 * Who is killed at work leaves its jobs locked, and the library waits four hours before another may have them. So
 * each process that works says that it lives, by a lock that ends with its connection, and takes back what those
 * left who no longer do. A job that is done twice is done once, so taking back too much costs time only.
 */
export class Living {
  private client?: pg.Client;
  private timer?: NodeJS.Timeout;
  private readonly workers = new Set<string>();

  constructor(
    private readonly databaseUrl: string,
    private readonly logger: Logger,
  ) {}

  /** From now on, for as long as this process lives, jobs that `worker` has locked are its own. */
  join(worker: string): void {
    this.workers.add(worker);
    this.timer ??= setInterval(() => void this.beat(), everyMillis).unref();
    // What is known already is said anew as soon as there is a connection.
    void (this.client ? this.say(this.client, worker).catch(() => this.lose()) : this.beat());
  }

  async leave(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    this.workers.clear();
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  /** Keeps the connection, and takes back what the dead left behind. */
  async beat(): Promise<void> {
    try {
      const client = this.client ?? (await this.connect());
      const { rows } = await client.query<{ many: number }>(takeBack);
      if (rows[0])
        this.logger.warn({ workers: rows[0].many }, 'Took back the jobs of processes that are gone');
    } catch {
      this.lose();
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'plein jobs',
      keepAlive: true,
      connectionTimeoutMillis: everyMillis,
      query_timeout: everyMillis,
    });
    client.on('error', () => this.client === client && this.lose());
    await client.connect();
    for (const worker of this.workers) await this.say(client, worker);
    this.client = client;
    return client;
  }

  private async say(client: pg.Client, worker: string): Promise<void> {
    await client.query(`SELECT pg_advisory_lock_shared(${family}, hashtext($1))`, [worker]);
  }

  private lose(): void {
    const client = this.client;
    this.client = undefined;
    client?.end().catch(() => undefined);
  }
}
