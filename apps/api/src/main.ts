import 'reflect-metadata';
import { ConfigProblem, LOGGER, readConfig } from '@plein/platform/server';
import type { Logger } from 'pino';
import { close, createApp, open } from './create-app';
import { tidyUp } from './tidy-up';

/** Then whoever still holds a line has had their time. */
const mostMillisToLeave = 9_000;

try {
  const config = readConfig(process.env);
  const app = await createApp(config);
  const leave = (): void => {
    setTimeout(() => process.exit(1), mostMillisToLeave).unref();
    void close(app).then(() => process.exit());
  };
  const logger = app.get<Logger>(LOGGER);
  // A promise that nobody waited for hurts one request at most; after an error that nobody caught, nothing is sure.
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'Nobody waited for this'));
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'Nobody caught this; closing');
    process.exitCode = 1;
    leave();
  });
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  tidyUp();
  await open(app);
  process.send?.('ready');
  process.stdout.write(`${JSON.stringify({ ready: true, port: config.port, pid: process.pid })}\n`);
} catch (error) {
  const problem = error as Error & { code?: string };
  const sentence =
    error instanceof ConfigProblem
      ? problem.message
      : problem.code === 'EADDRINUSE'
        ? `Port ${process.env['PORT'] ?? 3000} is taken. Choose another with PORT=3001.`
        : (problem.stack ?? problem.message);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
