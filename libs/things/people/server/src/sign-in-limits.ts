import { isIPv6 } from 'node:net';
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
    await this.countAddress(address);
    await consume(this.perAccount, account.toLowerCase());
  }

  /** Counts a try at a door that names no account. */
  countAddress(address: string): Promise<void> {
    return consume(this.perAddress, networkOf(address));
  }

  /** Who got in did not guess: a whole office may stand behind one address. */
  async forgive(account: string | null, address: string): Promise<void> {
    if (account !== null) await this.perAccount.delete(account.toLowerCase());
    await this.perAddress.reward(networkOf(address));
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw new Refusal('TOO_MANY', { retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) });
    throw error;
  }
}

/** With IPv6 one connection has 2⁶⁴ addresses; they count as one. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [before = '', after] = address.split('%')[0]!.toLowerCase().split('::');
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean));
  const middle = after === undefined ? [] : Array<string>(8 - head!.length - tail!.length).fill('0');
  return [...head!, ...middle, ...tail!]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
};
