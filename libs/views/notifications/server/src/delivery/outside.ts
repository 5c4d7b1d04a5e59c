import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, type LookupFunction, isIP } from 'node:net';

/** Addresses that are nobody's business from outside: this machine, the house's own network, and what is none. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2002::', 16],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether an address can be that of a stranger on the internet. */
export function isOutside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isOutside(mapped);
  const family = isIP(address);
  return family !== 0 && !inside.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** The address is looked at when the line is made, and not before: a name cannot change its mind in between. */
const outsideOnly: LookupFunction = (host, options, found) =>
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, '', 4);
    const there = addresses.filter(({ address }) => isOutside(address));
    if (there.length === 0) return found(new Error('ENOTOUTSIDE'), '', 4);
    if (options.all) return found(null, there as never, 4);
    found(null, there[0]!.address, there[0]!.family);
  });

export interface Sent {
  status: number;
}

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
export function postOutside(
  address: string,
  headers: Record<string, string>,
  body: Buffer,
  anywhere: boolean,
): Promise<Sent> {
  return new Promise((done, failed) => {
    if (!mayBeWrittenTo(address, anywhere)) return failed(new Error('ENOTOUTSIDE'));
    const { request } = address.startsWith('https:') ? https : http;
    const asked = request(
      address,
      { method: 'POST', headers, timeout: 10_000, ...(anywhere ? {} : { lookup: outsideOnly }) },
      (answer) => {
        answer.resume();
        done({ status: answer.statusCode ?? 0 });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('ETIMEDOUT')));
    asked.on('error', failed);
    asked.end(body);
  });
}
