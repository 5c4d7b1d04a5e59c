import fastifyCookie from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config';

type Address = Pick<Config, 'appUrl'>;

const overHttps = ({ appUrl }: Address) => appUrl.startsWith('https:');
const nameOf = (config: Address) => (overHttps(config) ? '__Host-plein' : 'plein');
const attributes = (config: Address) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: overHttps(config) }) as const;

/** The one cookie that says who is signed in: out of reach of scripts, not sent along from other sites. */
export const sessionCookie = {
  read: (header: string | undefined, config: Address): string | undefined =>
    header ? fastifyCookie.parse(header)[nameOf(config)] : undefined,

  set: (reply: FastifyReply, token: string, expires: Date, config: Address): void => {
    void reply.header('set-cookie', fastifyCookie.serialize(nameOf(config), token, { ...attributes(config), expires }));
  },

  clear: (reply: FastifyReply, config: Address): void => {
    void reply.header('set-cookie', fastifyCookie.serialize(nameOf(config), '', { ...attributes(config), maxAge: 0 }));
  },
};
