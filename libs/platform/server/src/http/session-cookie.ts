import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config';

type Address = Pick<Config, 'appUrl'>;

const overHttps = ({ appUrl }: Address) => appUrl.startsWith('https:');
const nameOf = (config: Address) => (overHttps(config) ? '__Host-plein' : 'plein');
const cookie = (config: Address, value: string, expires: Date): string =>
  stringifySetCookie({
    name: nameOf(config),
    value,
    expires,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: overHttps(config),
  });

/** The one cookie that says who is signed in: out of reach of scripts, not sent along from other sites. */
export const sessionCookie = {
  read: (header: string | undefined, config: Address): string | undefined =>
    header ? parseCookie(header)[nameOf(config)] : undefined,

  set: (reply: FastifyReply, token: string, expires: Date, config: Address): void => {
    void reply.header('set-cookie', cookie(config, token, expires));
  },

  clear: (reply: FastifyReply, config: Address): void => {
    void reply.header('set-cookie', cookie(config, '', new Date(0)));
  },
};
