import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  Logger as JobLogger,
  type ParsedCronItem,
  type Runner,
  type TaskList,
  parseCronItems,
  run,
  runOnce,
} from 'graphile-worker';
import type { Logger } from 'pino';
import { Config } from '../config';
import { Db } from '../database/db';
import { LOGGER } from '../logger.token';
import { Living } from './living';

/** The background work of this process: jobs wait in PostgreSQL, are tried again, and end up dead after 10 tries. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly tasks: TaskList = {};
  private readonly schedule: ParsedCronItem[] = [];
  private runner?: Runner;
  private readonly living: Living;
  private readonly events = new EventEmitter();
  private readonly ending = new AbortController();

  constructor(
    private readonly db: Db,
    config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.living = new Living(config.databaseUrl, logger);
    this.events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) =>
      this.living.join(workerPool.id),
    );
  }

  /** Says how a kind of job is done. Each is written so that twice is the same as once. */
  define<Payload>(name: string, work: (payload: Payload) => Promise<void>): void {
    this.tasks[name] = (payload) => work(payload as Payload);
  }

  /**
   * Asks for a job that was defined, from `at` on: in the running transaction, if there is one. Jobs of one queue are
   * done one by one.
   */
  async ask(
    name: string,
    payload: object,
    queue: string | null = null,
    at: Date | null = null,
  ): Promise<void> {
    await this.db.rows('SELECT graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4)', [
      name,
      JSON.stringify(payload),
      queue,
      at,
    ]);
  }

  /**
   * Work that comes again, at `when` (cron, UTC); once, however many processes there are. While it takes longer than that,
   * one more at most waits for its turn.
   */
  scheduled(name: string, when: string, work: () => Promise<void>): void {
    this.tasks[name] = work;
    const options = { queueName: name, jobKey: name };
    this.schedule.push(...parseCronItems([{ task: name, match: when, identifier: name, options }]));
  }

  /** Starts working. `concurrency`: jobs at the same time in this process. */
  async start(concurrency = 4): Promise<void> {
    this.runner ??= await run({
      pgPool: this.db.pool,
      taskList: this.tasks,
      parsedCronItems: this.schedule,
      concurrency,
      noHandleSignals: true,
      pollInterval: 2_000,
      events: this.events,
      logger: this.quiet(),
    });
  }

  /**
   * Between the parts of long work: room for what others do meanwhile, for twice as long as the last part took. None
   * when this process is to end: then what is left is done at once.
   */
  async breathe(partMillis: number): Promise<void> {
    await pause(2 * partMillis, undefined, { signal: this.ending.signal }).catch(() => undefined);
  }

  /** Does everything that waits now, in this process, and resolves when nothing is left. */
  async finish(): Promise<void> {
    await runOnce({
      pgPool: this.db.pool,
      taskList: this.tasks,
      noHandleSignals: true,
      logger: this.quiet(),
    });
  }

  private quiet(): JobLogger {
    return new JobLogger(() => (level, message) => {
      if (level === 'error') this.logger.error({ jobs: true }, message);
      else if (level === 'warning') this.logger.warn({ jobs: true }, message);
    });
  }

  async onModuleDestroy(): Promise<void> {
    const runner = this.runner;
    this.runner = undefined;
    this.ending.abort();
    await runner?.stop();
    await this.living.leave();
  }
}
