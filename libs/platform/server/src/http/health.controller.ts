import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { Db } from '../database/db';

/** For whoever watches the servers: is the process alive, and can it do its work. */
@Controller()
export class HealthController {
  constructor(private readonly db: Db) {}

  @Get('healthz')
  @HttpCode(200)
  alive() {
    return { ok: true };
  }

  @Get('readyz')
  async ready() {
    try {
      const [last] = await this.db.rows<{ name: string }>('SELECT max(name) AS name FROM migration');
      return { ok: true, migration: last?.name ?? null };
    } catch {
      throw new ServiceUnavailableException({ ok: false, database: 'unreachable' });
    }
  }
}
