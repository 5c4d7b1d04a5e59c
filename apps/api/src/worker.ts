import 'reflect-metadata';
import { ConfigProblem, Jobs, readConfig } from '@plein/platform/server';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { tidyUp } from './tidy-up';

/** The background work in a process of its own, for who sets WORKER=0 on the others. */
try {
  const context = await NestFactory.createApplicationContext(AppModule.for(readConfig(process.env)), {
    logger: false,
    abortOnError: false,
  });
  const close = (): void => void context.close().then(() => process.exit(0));
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
  tidyUp();
  await context.get(Jobs).start(8);
  process.send?.('ready');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigProblem ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
