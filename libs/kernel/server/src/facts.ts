import { Injectable } from '@nestjs/common';
import { type FactType } from '@plein/contract';
import { Db, type Statement, newId, requestScope } from '@plein/platform/server';
import { Listeners } from './listeners';
import type { Viewer } from './viewer';
import { Viewers } from './viewers';

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

const written = `
  WITH written AS (
    INSERT INTO fact (id, name, actor_id, subject_id, payload, details, audited, request_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  )`;

const write: Statement = { name: 'fact-record', text: `${written} SELECT pg_notify('plein', $9::text)` };

/* Most facts have nobody to do something about them; the call alone would cost as much as the fact. */
const writeWithJobs: Statement = {
  name: 'fact-record-with-jobs',
  text: `${written}, jobs AS (
      SELECT graphile_worker.add_job(listener, $9::text::json) FROM unnest($10::text[]) AS listener
    )
    SELECT pg_notify('plein', $9::text), (SELECT count(*) FROM jobs)`,
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
    private readonly viewers: Viewers,
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
    const fact = this.tell(type, payload, actor);
    const jobs = this.listeners.jobsFor(type, payload);
    await this.db.rows(jobs.length ? writeWithJobs : write, [
      fact.id,
      fact.name,
      fact.actorId,
      fact.subject,
      JSON.stringify(payload),
      details ? JSON.stringify(details) : null,
      type.audited,
      requestScope.getStore()?.requestId ?? null,
      JSON.stringify(fact),
      ...(jobs.length ? [jobs] : []),
    ]);
  }

  /** The same fact about many, in one statement. */
  async recordAll<P extends object>(
    type: FactType<P>,
    payloads: readonly P[],
    actor: Pick<Viewer, 'personId'> | null,
  ): Promise<void> {
    if (payloads.length === 0) return;
    const said = payloads.map((payload) => ({
      fact: this.tell(type, payload, actor),
      jobs: this.listeners.jobsFor(type, payload),
    }));
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
    if (!this.db.inTransaction) throw new Error(`${type.name} was recorded outside a transaction`);
    const fact = {
      id: newId(),
      name: type.name,
      subject: type.subject(payload),
      topics: type.topics(payload),
      actorId: actor?.personId ?? null,
      payload,
    };
    this.db.afterCommit(() => this.viewers.heed(fact));
    return fact;
  }
}
