import { z } from 'zod';

/** One environment variable: what it is for, what it may hold, and what it is when nobody says. */
export interface Variable<T = unknown> {
  readonly name: string;
  readonly about: string;
  readonly schema: z.ZodType<T>;
  readonly required: boolean;
  readonly default?: string;
  /** May be given as a file (`NAME_FILE`), as containers do with secrets. */
  readonly secret: boolean;
}

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const port = z.coerce.number().int().min(1).max(65_535);
const count = z.coerce.number().int().min(1);

const variable = <T>(
  name: string,
  about: string,
  schema: z.ZodType<T>,
  options: { default?: string; secret?: boolean } = {},
): Variable<T> => ({
  name,
  about,
  schema,
  required: options.default === undefined,
  default: options.default,
  secret: options.secret ?? false,
});

/** Every setting of the servers. `docs/OPERATIONS.md` has the same table, made from this list. */
export const variables = {
  databaseUrl: variable(
    'DATABASE_URL',
    'PostgreSQL 15 or newer. Without it, `npm start` runs its own in `.data/postgres`.',
    z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
    { secret: true },
  ),
  databasePool: variable('DATABASE_POOL', 'Connections of one process.', count, { default: '10' }),
  port: variable('PORT', 'The one port: pages, GraphQL and sockets.', port, { default: '3000' }),
  host: variable('HOST', 'The address to listen on.', z.string().min(1), { default: '127.0.0.1' }),
  appUrl: variable(
    'APP_URL',
    'The address people type; links in invitations start with it. Empty: the address of the request; not with PRODUCTION=1.',
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
    { default: '' },
  ),
  organisation: variable(
    'ORGANISATION',
    'The name of the organisation, until an admin changes it.',
    z.string().min(1).max(100),
    {
      default: 'Plein',
    },
  ),
  files: variable('FILES_DIR', 'Where files that people add are kept.', z.string().min(1), {
    default: '.data/files',
  }),
  web: variable('WEB_DIR', 'The built web application.', z.string().min(1), { default: 'dist/apps/web' }),
  smtpUrl: variable(
    'SMTP_URL',
    'The mail server: smtp://name:password@host:587, or smtps:// for TLS from the first word. Empty: no mail is sent.',
    z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]),
    { default: '', secret: true },
  ),
  mailFrom: variable(
    'MAIL_FROM',
    'The address that mails come from. Empty: plein@ the host of APP_URL.',
    z.union([z.literal(''), z.email()]),
    { default: '' },
  ),
  pushAnywhere: variable(
    'PUSH_ANYWHERE',
    '1: devices may also be told at private addresses and without TLS. For trying out only.',
    flag,
    { default: '0' },
  ),
  linkPreviews: variable(
    'LINK_PREVIEWS',
    '1: a page that a post links to is fetched once by the background work, for its title. 0: nothing is fetched.',
    flag,
    { default: '1' },
  ),
  linkPreviewsAllow: variable(
    'LINK_PREVIEWS_ALLOW',
    'Servers of your own whose pages may be fetched too, as host:port separated by commas. Empty: the public internet only.',
    z
      .string()
      .transform((value) =>
        value
          .split(',')
          .map((one) => one.trim().toLowerCase())
          .filter(Boolean),
      )
      .refine(
        (hosts) => hosts.every((host) => /^([a-z0-9._-]+|\[[0-9a-f:.]+\]):\d{1,5}$/.test(host)),
        'must be a list of host:port',
      ),
    { default: '' },
  ),
  redisUrl: variable(
    'REDIS_URL',
    'Redis 6 or newer, for installations with many servers: redis://, or rediss:// for TLS. Empty: PostgreSQL does its work.',
    z.union([z.literal(''), z.url({ protocol: /^rediss?$/ })]),
    { default: '', secret: true },
  ),
  trustProxy: variable(
    'TRUST_PROXY',
    'Addresses of proxies whose forwarded headers are believed, separated by commas. Empty: none.',
    z.string(),
    { default: '' },
  ),
  worker: variable('WORKER', '1: this process also does the background work. 0: a worker runs apart.', flag, {
    default: '1',
  }),
  logLevel: variable(
    'LOG_LEVEL',
    'How much is logged: silent, error, warn, info or debug.',
    z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    { default: 'info' },
  ),
  production: variable('PRODUCTION', '1: no introspection, secure cookies when APP_URL is https.', flag, {
    default: '0',
  }),
} satisfies Record<string, Variable>;
