import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config';

const policy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer, whatever it says and whoever gives it. */
export const safeHeaders = ({ appUrl }: Pick<Config, 'appUrl'>): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), microphone=(), payment=()',
  ...(appUrl.startsWith('https:')
    ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : {}),
});

/** Headers on every answer, and no change to anything asked for by another site. */
export function secure(app: FastifyInstance, config: Config): void {
  const headers = safeHeaders(config);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (isDynamic(request.url)) reply.header('cache-control', 'private, no-store');
    if (comesFromElsewhere(request, config)) return reply.code(403).send({ error: 'CROSS_SITE' });
  });
}

const isDynamic = (url: string) => /^\/(graphql|files|api|healthz|readyz)\b/.test(url);

/** Browsers say where a request comes from; what another origin asks for is not answered, page visits aside. */
export function comesFromElsewhere(
  request: Pick<FastifyRequest, 'headers' | 'method' | 'url'>,
  config: Config,
): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const safe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
  if (safe)
    return (
      site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate' && isDynamic(request.url)
    );
  if (site === 'cross-site' || site === 'same-site') return true;
  return origin !== undefined && !isOwnOrigin(origin, host, config);
}

/** Our own address, as configured or as asked for. Used for requests and for sockets alike. */
export function isOwnOrigin(
  origin: string,
  host: string | undefined,
  config: Pick<Config, 'appUrl'>,
): boolean {
  if (!URL.canParse(origin)) return false;
  const { host: from } = new URL(origin);
  return from === host || (config.appUrl !== '' && from === new URL(config.appUrl).host);
}
