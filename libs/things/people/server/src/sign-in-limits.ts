import { Refusal, Db } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const quarter = 15 * 60;

/** How often one may try: ten times for an account and fifty from an address, each quarter of an hour. */
@Injectable()
export class SignInLimits {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(db: Db) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: db.pool,
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration: quarter,
        // Without the database nobody signs in anyway, but nobody tries without limit either.
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: quarter }),
      });
    this.perAccount = limiter('account', 10);
    this.perAddress = limiter('address', 50);
  }

  /** Counts a try. Throws TOO_MANY with the seconds to wait. */
  async count(account: string, address: string): Promise<void> {
    try {
      await this.perAddress.consume(address);
      await this.perAccount.consume(account.toLowerCase());
    } catch (error) {
      if (error instanceof RateLimiterRes)
        throw new Refusal('TOO_MANY', { retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) });
      throw error;
    }
  }

  /** Who got in did not guess. */
  async forgive(account: string): Promise<void> {
    await this.perAccount.delete(account.toLowerCase());
  }
}
