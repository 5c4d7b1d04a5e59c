import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

/** Keys that the house makes for itself the first time that it needs them; all processes have the same ones. */
@Injectable()
export class HouseKeys {
  private readonly known = new Map<string, Promise<string>>();

  constructor(private readonly db: Db) {}

  /** `make`: what it is when there is none yet. */
  of(name: string, make: () => string): Promise<string> {
    let key = this.known.get(name);
    if (!key) {
      key = this.findOrMake(name, make);
      this.known.set(name, key);
      key.catch(() => this.known.delete(name));
    }
    return key;
  }

  private async findOrMake(name: string, make: () => string): Promise<string> {
    await this.db.rows('INSERT INTO house_key (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      name,
      make(),
    ]);
    const [row] = await this.db.rows<{ value: string }>('SELECT value FROM house_key WHERE name = $1', [
      name,
    ]);
    return row!.value;
  }

  /** A word that only we can have given out. */
  async sign(words: string): Promise<string> {
    const key = await this.of('links', () => randomBytes(32).toString('base64url'));
    return createHmac('sha256', key).update(words).digest('base64url');
  }

  async isSigned(words: string, signature: string): Promise<boolean> {
    const [given, right] = [Buffer.from(signature), Buffer.from(await this.sign(words))];
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
