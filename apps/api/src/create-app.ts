import { randomUUID } from 'node:crypto';
import { Server as NetServer } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { Live } from '@plein/kernel/server';
import {
  Config,
  Jobs,
  LOGGER,
  NestLogger,
  fromValidation,
  requestScope,
  safeHeaders,
  secure,
  serveWeb,
  speakGraphqlOverHttp,
} from '@plein/platform/server';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module';

/** The whole of Plein in one process, ready to listen: pages, GraphQL, sockets and, when asked, background work. */
export async function createApp(
  config: Config,
  options: { schemaFile?: string } = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy ? config.trustProxy.split(',').map((address) => address.trim()) : false,
    genReqId: () => randomUUID(),
    // An address that cannot be read gets no further; it gets the same headers as all others.
    frameworkErrors: (_: Error, __: unknown, reply: FastifyReply) => {
      void reply.code(400).headers(safeHeaders(config)).send({ error: 'BAD_REQUEST' });
    },
    bodyLimit: 4 * 1024 * 1024,
    connectionTimeout: 60_000,
    requestTimeout: 60_000,
    // Somebody who sends a request letter by letter does not keep a place for long.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    // Whoever is being answered when we close gets the answer, and may ask once more on the same line.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config, options), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(logger));
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      exceptionFactory: fromValidation,
    }),
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (leaving.has(app)) void reply.header('connection', 'close');
    void reply.header('x-request-id', request.id);
    requestScope.run({ requestId: request.id }, done);
  });
  secure(fastify, config);
  speakGraphqlOverHttp(fastify);
  await serveWeb(fastify, config.web);
  return app;
}

const leaving = new WeakSet<NestFastifyApplication>();
const lastRequestsMillis = 800;

/**
 * Closes the doors without slamming them: nobody new comes in; everyone inside is answered and told that their
 * line ends here, so that browsers and proxies take another; then all ends.
 */
export async function close(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  // Right after all who knocked were let in; and only the door, for closing the whole server now would hang up
  // on who has just come in and not yet spoken.
  await setImmediate();
  NetServer.prototype.close.call(server);
  leaving.add(app);
  app.get(Live).close();
  await setTimeout(lastRequestsMillis);
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await app.close().finally(() => clearInterval(sweep));
}

/** Opens the doors: one port for everything. Resolves when requests are answered. */
export async function open(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  await app.listen(config.port, config.host);
  await app.get(Live).open(app.getHttpServer());
  if (config.worker) await app.get(Jobs).start();
}
