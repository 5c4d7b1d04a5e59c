import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { Config } from '../config';
import { LOGGER } from '../logger.token';

const channel = 'plein';
const retryMillis = 1_000;
const heartbeatMillis = 5_000;

/**
 * Hears what any process announces with `pg_notify` in a transaction: at commit and never before.
 * Has a connection of its own; when that breaks it says so, because something may have been missed.
 */
@Injectable()
export class Broadcast implements OnModuleDestroy {
  private client?: pg.Client;
  private closing = false;
  private heartbeat?: NodeJS.Timeout;
  private readonly others = new Map<string, (message: string) => void>();

  constructor(
    private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Hears another channel on the same connection. Before `listen`. */
  also(name: string, hear: (message: string) => void): void {
    this.others.set(name, hear);
  }

  async listen(hear: (message: string) => void, missed: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      application_name: 'plein live',
      connectionTimeoutMillis: heartbeatMillis,
    });
    client.on(
      'notification',
      ({ channel: from, payload }) => payload && (this.others.get(from) ?? hear)(payload),
    );
    const lost = (error?: Error) => {
      if (this.client !== client) return;
      this.client = undefined;
      clearInterval(this.heartbeat);
      client.removeAllListeners('notification');
      client.end().catch(() => undefined);
      if (this.closing) return;
      this.logger.warn({ err: error }, 'The live connection to the database broke; trying again');
      this.reconnect(hear, missed);
    };
    client.on('error', lost);
    client.on('end', () => lost());
    try {
      await client.connect();
      for (const one of [channel, ...this.others.keys()]) await client.query(`LISTEN ${one}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.heartbeat = setInterval(() => void beat(client).catch(lost), heartbeatMillis).unref();
  }

  private reconnect(hear: (message: string) => void, missed: () => void): void {
    setTimeout(() => {
      if (this.closing) return;
      this.listen(hear, missed).then(missed, () => this.reconnect(hear, missed));
    }, retryMillis).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.heartbeat);
    await this.client?.end().catch(() => undefined);
  }
}

/** A connection can die without a word; one that does not answer in time counts as lost. */
async function beat(client: pg.Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), heartbeatMillis - 500).unref();
  });
  await Promise.race([client.query('SELECT 1'), late]).finally(() => clearTimeout(timer));
}
