import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { type LookupFunction, isIP } from 'node:net';
import { isOutside } from './addresses';

/** Why somebody's address was not asked, or its answer not taken. */
export class OutsideProblem extends Error {
  constructor(
    readonly code:
      'protocol' | 'userinfo' | 'port' | 'address' | 'redirects' | 'status' | 'type' | 'encoding' | 'time',
  ) {
    super(code);
  }
}

interface Address {
  address: string;
  family: number;
}

/** What may be asked besides strangers, and how names are found. */
export interface Guard {
  /** The house's own servers that may be asked, as `host:port`; `anyone`: no questions are asked. */
  allowed?: readonly string[] | 'anyone';
  /** Only for a test that has a name server of its own. */
  resolve?: (host: string) => Promise<Address[]>;
}

export interface Question {
  method?: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: Buffer;
  signal: AbortSignal;
}

/**
 * The one way in which this house asks an address that somebody typed. The name is looked up once, every address that
 * it has must be a stranger's, and the line is made to one of these and to no other: a name cannot change its mind in
 * between. Redirects are answers as any other; who follows one comes here again.
 * @throws OutsideProblem before anything has been sent.
 */
export async function askOutside(
  url: URL,
  { signal, body, ...question }: Question,
  guard: Guard = {},
): Promise<IncomingMessage> {
  const found = await addressesOf(url, guard, signal);
  const pinned: LookupFunction = (_host, { all }, tell) =>
    all ? tell(null, found) : tell(null, found[0]!.address, found[0]!.family);
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((answered, failed) => {
    // No agent: a line is not kept, nor shared with another who asked.
    const asked = request(url, { ...question, agent: false, lookup: pinned, signal }, answered);
    asked.on('error', failed);
    asked.end(body);
  });
}

async function addressesOf(
  url: URL,
  { allowed = [], resolve = resolveName }: Guard,
  signal: AbortSignal,
): Promise<Address[]> {
  const { protocol, hostname, username, password } = url;
  if (protocol !== 'http:' && protocol !== 'https:') throw new OutsideProblem('protocol');
  if (username || password) throw new OutsideProblem('userinfo');
  const port = url.port || (protocol === 'https:' ? '443' : '80');
  const isAllowed = allowed === 'anyone' || allowed.includes(`${hostname}:${port}`);
  if (!isAllowed && port !== '80' && port !== '443') throw new OutsideProblem('port');
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await inTime(resolve(host), signal);
  const isFine = isAllowed || found.every(({ address }) => isOutside(address));
  if (found.length === 0 || !isFine) throw new OutsideProblem('address');
  return found;
}

const resolveName = (host: string): Promise<Address[]> => lookup(host, { all: true });

/** Looking up a name cannot be called off, but nobody has to wait for it. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    const late = () => failed(new OutsideProblem('time'));
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    work.then(done, failed).finally(() => signal.removeEventListener('abort', late));
  });
}
