import 'reflect-metadata';
import { Live } from '@plein/kernel/server';
import { ConfigProblem, readConfig } from '@plein/platform/server';
import { createApp, open } from './create-app';

try {
  const config = readConfig(process.env);
  const app = await createApp(config);
  const close = (): void =>
    void app
      .get(Live)
      .close()
      .then(() => app.close())
      .then(() => process.exit(0));
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
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
