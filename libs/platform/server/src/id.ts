import { randomFillSync } from 'node:crypto';
import { clock } from './clock';

const random = Buffer.alloc(16 * 256);
let offset = random.length;
let lastMillis = 0;
let sequence = 0;

/**
 * A new UUID version 7 (RFC 9562, method 1): sorts by the time it was made, also within one millisecond in
 * one process. Made by us before saving, so that a whole graph can be written at once.
 */
export function newId(at: number = clock.millis()): string {
  if (offset >= random.length) {
    randomFillSync(random);
    offset = 0;
  }
  const bytes = random.subarray(offset, (offset += 16));
  const millis = Math.max(at, at + 60_000 > lastMillis ? lastMillis : 0);
  sequence = millis === lastMillis ? sequence + 1 : bytes.readUInt16BE(6) & 0x7ff;
  lastMillis = sequence > 0xfff ? millis + 1 : millis;
  if (sequence > 0xfff) sequence = 0;
  return format(bytes, lastMillis, sequence);
}

/** An id that sorts at a moment in the past, for history that is brought in. */
export function idAt(moment: Date): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  return format(bytes, moment.getTime(), bytes.readUInt16BE(6) & 0xfff);
}

function format(bytes: Buffer, millis: number, counter: number): string {
  bytes.writeUIntBE(millis, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
