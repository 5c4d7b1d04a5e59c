import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';

/** A statement with a name, so that PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** Rows come as arrays, for `Cells`. */
  readonly rowMode?: 'array';
}

interface Running {
  readonly runner: QueryRunner;
  readonly committed: (() => void)[];
}

/** The one door to the database. Within `transact`, everything uses the same transaction. */
@Injectable()
export class Db {
  private readonly running = new AsyncLocalStorage<Running>();

  constructor(private readonly source: DataSource) {
    // A connection that breaks while it is idle is replaced by the pool; unheard, it would end the process.
    const ignore = () => undefined;
    this.pool.on('error', ignore);
    this.pool.on('connect', (client) => client.on('error', ignore));
  }

  /** A repository bound to the running transaction, or to the pool when there is none. */
  of<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** All of the work is saved, or none of it. Nested calls join the outer transaction. */
  async transact<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const committed: (() => void)[] = [];
      const result = await this.running.run({ runner, committed }, work);
      await runner.commitTransaction();
      for (const act of committed) act();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Does something in this process as soon as the running transaction is committed, before its caller goes on. */
  afterCommit(act: () => void): void {
    this.running.getStore()?.committed.push(act);
  }

  /** Rows of plain SQL; for hot paths, give a named Statement. Values are always parameters, never text. */
  async rows<Row>(statement: Statement | string, values: readonly unknown[] = []): Promise<Row[]> {
    const query = typeof statement === 'string' ? { text: statement } : statement;
    const client = await this.client();
    const { rows } = await client.query({ ...query, values: values as unknown[] });
    return rows as Row[];
  }

  get inTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  get manager(): EntityManager {
    return this.running.getStore()?.runner.manager ?? this.source.manager;
  }

  /** The pool itself, for the few who need a connection of their own: jobs, LISTEN. */
  get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  private async client(): Promise<Pool | PoolClient> {
    const running = this.running.getStore();
    return running ? ((await running.runner.connect()) as PoolClient) : this.pool;
  }
}
