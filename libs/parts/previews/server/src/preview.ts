import { createHash } from 'node:crypto';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the page says of itself to which a text links first.' })
export class LinkPreview {
  @Field({ description: 'As the author wrote it.' }) url: string;
  @Field() title: string;
  @Field(() => String, { nullable: true, description: 'As the page calls itself.' }) site: string | null;
  @Field(() => String, { nullable: true }) description: string | null;
}

/** How long an address may be to be asked for its words. */
const longest = 2_000;

/** The address to fetch for a link, without what stays in the browser; null when that is not done. */
export function addressOf(href: string, appUrl: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username || url.password || url.href.length > longest) return null;
  return appUrl && url.origin === new URL(appUrl).origin ? null : url.href;
}

/** The id of the preview of an address: a fingerprint in the form of an id (UUID version 8). */
export function idOf(address: string): string {
  const bytes = createHash('sha256').update(address).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
