import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import { Broadcast } from './broadcast';
import { RedisLink } from './redis-link';

const channel = 'plein_whisper';

/**
 * What processes tell each other in passing, such as who is typing. Nothing of it is kept, and some may be lost:
 * who listens must be able to do without. Goes through Redis when that is there, and else through the database.
 */
@Injectable()
export class Whispers {
  constructor(
    private readonly redis: RedisLink,
    private readonly broadcast: Broadcast,
    private readonly db: Db,
  ) {}

  /** Every process hears it, this one too. @param message no longer than PostgreSQL passes on: 8,000 bytes. */
  async tell(message: object): Promise<void> {
    const text = JSON.stringify(message);
    const told = this.redis.isReady ? await this.redis.client!.publish(channel, text).catch(() => 0) : 0;
    if (told > 0) return;
    await this.db.rows('SELECT pg_notify($1, $2)', [channel, text]).catch(() => undefined);
  }

  hear(hear: (message: never) => void): void {
    const read = (text: string) => hear(JSON.parse(text) as never);
    this.redis.hear(channel, read);
    this.broadcast.also(channel, read);
  }
}
