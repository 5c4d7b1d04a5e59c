import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config';
import { Db } from './db';
import { SnakeNaming } from './snake-naming';
import { readTimestampsInUtc } from './timestamps';

readTimestampsInUtc();

/** The connection pool, with time limits so that no statement and no lock can hold up the rest. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        poolSize: config.databasePool,
        autoLoadEntities: true,
        synchronize: false,
        namingStrategy: new SnakeNaming(),
        invalidWhereValuesBehavior: { null: 'throw' as const, undefined: 'throw' as const },
        applicationName: 'plein',
        extra: {
          connectionTimeoutMillis: 5_000,
          statement_timeout: 15_000,
          lock_timeout: 5_000,
          idle_in_transaction_session_timeout: 30_000,
          // Planning the large statements of the hot paths costs more than running them. Every statement is
          // written so that one plan serves all its values.
          options: '-c plan_cache_mode=force_generic_plan -c TimeZone=UTC',
        },
      }),
    }),
  ],
  providers: [Db],
  exports: [Db],
})
export class DatabaseModule {}
