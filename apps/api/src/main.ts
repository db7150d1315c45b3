import 'reflect-metadata';
import { createLogger, readServerConfig, StartupProblem } from '@jiju/platform';
import { join } from 'node:path';
import { startApi } from './start-api.ts';

async function main(): Promise<void> {
  const config = readServerConfig();
  const logger = createLogger('api', config.logLevel);
  // Beside this bundle: dist/api/main.js and dist/admin.
  const api = await startApi(config, logger, { adminFolder: join(import.meta.dirname, '../admin') });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    api.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever started us is gone: a server nobody watches would stay for ever.
  process.on('disconnect', stop);
  process.send?.({ ready: true });
  logger.info({ url: api.url }, 'api ready');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupProblem ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
