import { Injectable } from '@nestjs/common';
import { type FactType } from '@plein/contract';
import { Db, type Statement, newId, requestScope } from '@plein/platform/server';
import { Listeners } from './listeners';
import { Memory } from './memory';
import type { Viewer } from './viewer';

/** A fact as listeners and sockets get it. */
export interface ToldFact<Payload extends object = object> {
  readonly id: string;
  readonly name: string;
  /** The id of what it is about. */
  readonly subject: string;
  /** The rooms where it is announced. */
  readonly topics: readonly string[];
  /** Null: the system itself. */
  readonly actorId: string | null;
  readonly payload: Payload;
}

/**
 * Writes a fact, sets the jobs of its listeners going and tells all processes, as the end of a WITH query. Takes
 * the ten values that `Facts.told` gives, from `$first` on, and does nothing when there is no row in `from`.
 */
export const factSql = (first: number, from: string, hasJobs: boolean): string => {
  const value = (index: number) => `$${first + index}`;
  const told = `${value(8)}::text`;
  const written = `written AS (
      INSERT INTO fact (id, name, actor_id, subject_id, payload, details, audited, request_id)
      SELECT ${value(0)}::uuid, ${value(1)}, ${value(2)}::uuid, ${value(3)}::uuid, ${value(4)}::jsonb, ${value(5)}::jsonb, ${value(6)}::boolean, ${value(7)}
      FROM ${from}
    )`;
  // Most facts have nobody to do something about them; the call alone would cost as much as the fact.
  return hasJobs
    ? `${written}, jobs AS (
      SELECT graphile_worker.add_job(listener, ${told}::json) FROM ${from}, unnest(${value(9)}::text[]) AS listener
    )
    SELECT pg_notify('plein', ${told}), (SELECT count(*) FROM jobs) FROM ${from}`
    : `${written} SELECT pg_notify('plein', ${told}) FROM ${from}`;
};

const alone = '(SELECT) AS alone';
const write: Statement = { name: 'fact-record', text: `WITH ${factSql(1, alone, false)}` };
const writeWithJobs: Statement = {
  name: 'fact-record-with-jobs',
  text: `WITH ${factSql(1, alone, true)}`,
};

const writeMany: Statement = {
  name: 'facts-record',
  text: `
    WITH said AS (
      SELECT one->'fact' AS fact, one->'jobs' AS jobs FROM json_array_elements($1::json) AS one
    ), written AS (
      INSERT INTO fact (id, name, actor_id, subject_id, payload, audited, request_id)
      SELECT (fact->>'id')::uuid, fact->>'name', (fact->>'actorId')::uuid, (fact->>'subject')::uuid, (fact->'payload')::jsonb, $2, $3
      FROM said
    ), jobs AS (
      SELECT graphile_worker.add_job(listener, fact) FROM said, json_array_elements_text(jobs) AS listener
    )
    SELECT count(pg_notify('plein', fact::text)), (SELECT count(*) FROM jobs) FROM said`,
};

/**
 * The diary. A fact is written in the transaction that made it true; at commit, and never before, the jobs of
 * its listeners are there and every process hears of it.
 */
@Injectable()
export class Facts {
  constructor(
    private readonly db: Db,
    private readonly listeners: Listeners,
    private readonly memory: Memory,
  ) {}

  /**
   * @param actor who did it; null for the system itself.
   * @param details before and after, for the audit log: ids and names of states, never texts.
   */
  async record<P extends object>(
    type: FactType<P>,
    payload: P,
    actor: Pick<Viewer, 'personId'> | null,
    details?: Record<string, unknown>,
  ): Promise<void> {
    if (!this.db.inTransaction) throw new Error(`${type.name} was recorded outside a transaction`);
    const { values, hasJobs } = await this.told(type, payload, actor, details);
    await this.db.rows(hasJobs ? writeWithJobs : write, values);
  }

  /** A fact as the values of `factSql`, for a statement that makes it true and writes it down at once. */
  async told<P extends object>(
    type: FactType<P>,
    payload: P,
    actor: Pick<Viewer, 'personId'> | null,
    details?: Record<string, unknown>,
  ): Promise<{ values: unknown[]; hasJobs: boolean }> {
    const fact = this.tell(type, payload, actor);
    const jobs = await this.listeners.jobsFor(type, payload, fact.actorId);
    const values = [
      fact.id,
      fact.name,
      fact.actorId,
      fact.subject,
      JSON.stringify(payload),
      details ? JSON.stringify(details) : null,
      type.audited,
      requestScope.getStore()?.requestId ?? null,
      JSON.stringify(fact),
    ];
    return { values: jobs.length ? [...values, jobs] : values, hasJobs: jobs.length > 0 };
  }

  /** The same fact about many, in one statement. */
  async recordAll<P extends object>(
    type: FactType<P>,
    payloads: readonly P[],
    actor: Pick<Viewer, 'personId'> | null,
  ): Promise<void> {
    if (payloads.length === 0) return;
    if (!this.db.inTransaction) throw new Error(`${type.name} was recorded outside a transaction`);
    const said = await Promise.all(
      payloads.map(async (payload) => ({
        fact: this.tell(type, payload, actor),
        jobs: await this.listeners.jobsFor(type, payload, actor?.personId ?? null),
      })),
    );
    await this.db.rows(writeMany, [
      JSON.stringify(said),
      type.audited,
      requestScope.getStore()?.requestId ?? null,
    ]);
  }

  private tell<P extends object>(
    type: FactType<P>,
    payload: P,
    actor: Pick<Viewer, 'personId'> | null,
  ): ToldFact<P> {
    const fact = {
      id: newId(),
      name: type.name,
      subject: type.subject(payload),
      topics: type.topics(payload),
      actorId: actor?.personId ?? null,
      payload,
    };
    this.db.afterCommit(() => this.memory.heed(fact));
    return fact;
  }
}
