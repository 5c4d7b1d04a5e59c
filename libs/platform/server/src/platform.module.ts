import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { Config } from './config';
import { DatabaseModule } from './database/database.module';
import { ProblemInterceptor } from './graphql/problems';
import { QuietFilter } from './graphql/quiet.filter';
import { HealthController } from './http/health.controller';
import { Jobs } from './jobs/jobs';
import { Broadcast } from './live/broadcast';
import { RedisLink } from './live/redis-link';
import { Whispers } from './live/whispers';
import { Limits } from './limits';
import { LOGGER } from './logger.token';
import { createLogger } from './logging';
import type { Logger } from 'pino';

/** The technique under everything: settings, log, database, jobs and the line between processes. */
@Global()
@Module({})
export class PlatformModule {
  static for(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: LOGGER, useValue: createLogger(config) },
        { provide: APP_INTERCEPTOR, useClass: ProblemInterceptor },
        { provide: APP_FILTER, useClass: QuietFilter },
        Jobs,
        Broadcast,
        Whispers,
        Limits,
        {
          provide: RedisLink,
          inject: [Config, LOGGER],
          useFactory: (settings: Config, logger: Logger) => RedisLink.to(settings.redisUrl, logger),
        },
      ],
      exports: [Config, LOGGER, Jobs, Broadcast, Whispers, Limits],
    };
  }
}
