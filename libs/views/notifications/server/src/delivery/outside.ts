import { type Guard, askOutside, isOutside } from '@plein/platform/server';
import { isIP } from 'node:net';

export interface Sent {
  status: number;
}

const mostMillis = 10_000;

/** Whether we would write to this address at all. */
export function mayBeWrittenTo(address: string, anywhere: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password) return false;
  if (anywhere) return protocol === 'https:' || protocol === 'http:';
  const literal = hostname.replace(/^\[|\]$/g, '');
  return protocol === 'https:' && (isIP(literal) === 0 ? hostname.includes('.') : isOutside(literal));
}

/** Posts to a stranger's address: no redirects, nothing of the answer but its status, and not for long. */
export async function postOutside(
  address: string,
  headers: Record<string, string>,
  body: Buffer,
  anywhere: boolean,
): Promise<Sent> {
  if (!mayBeWrittenTo(address, anywhere)) throw new Error('ENOTOUTSIDE');
  const guard: Guard = anywhere ? { allowed: 'anyone' } : {};
  const signal = AbortSignal.timeout(mostMillis);
  const answer = await askOutside(new URL(address), { method: 'POST', headers, body, signal }, guard);
  answer.on('error', () => undefined);
  answer.destroy();
  return { status: answer.statusCode ?? 0 };
}
