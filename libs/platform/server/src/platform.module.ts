import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { Config } from './config';
import { DatabaseModule } from './database/database.module';
import { ProblemInterceptor } from './graphql/problems';
import { QuietFilter } from './graphql/quiet.filter';
import { HealthController } from './http/health.controller';
import { Jobs } from './jobs/jobs';
import { Broadcast } from './live/broadcast';
import { LOGGER } from './logger.token';
import { createLogger } from './logging';

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
      ],
      exports: [Config, LOGGER, Jobs, Broadcast],
    };
  }
}
