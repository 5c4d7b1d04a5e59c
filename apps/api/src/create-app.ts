import { randomUUID } from 'node:crypto';
import { Live } from '@plein/kernel/server';
import {
  Config,
  Jobs,
  LOGGER,
  NestLogger,
  fromValidation,
  requestScope,
  secure,
  serveWeb,
  speakGraphqlOverHttp,
} from '@plein/platform/server';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
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
    bodyLimit: 4 * 1024 * 1024,
    connectionTimeout: 60_000,
    requestTimeout: 60_000,
    forceCloseConnections: true,
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
    void reply.header('x-request-id', request.id);
    requestScope.run({ requestId: request.id }, done);
  });
  secure(fastify, config);
  speakGraphqlOverHttp(fastify);
  await serveWeb(fastify, config.web);
  return app;
}

/** Opens the doors: one port for everything. Resolves when requests are answered. */
export async function open(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  await app.listen(config.port, config.host);
  await app.get(Live).open(app.getHttpServer());
  if (config.worker) await app.get(Jobs).start();
}
