import { isIPv6 } from 'node:net';
import { type Limit, Limits, Refusal } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';

const quarter = 15 * 60;

/** How often one may try: ten times for an account and fifty from an address, each quarter of an hour. */
@Injectable()
export class SignInLimits {
  private readonly perAccount: Limit;
  private readonly perAddress: Limit;

  constructor(limits: Limits) {
    this.perAccount = limits.of('account', 10, quarter);
    this.perAddress = limits.of('address', 50, quarter);
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
    if (account !== null) await this.perAccount.forget(account.toLowerCase());
    await this.perAddress.giveBack(networkOf(address));
  }
}

async function consume(limit: Limit, key: string): Promise<void> {
  const retryAfterSeconds = await limit.count(key);
  if (retryAfterSeconds) throw new Refusal('TOO_MANY', { retryAfterSeconds });
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
