import 'reflect-metadata';
import { createLogger, readServerConfig, StartupProblem } from '@jiju/platform';
import { startWorker } from './start-worker.ts';

async function main(): Promise<void> {
  const config = readServerConfig();
  const logger = createLogger('worker', config.logLevel);
  const worker = await startWorker(config, logger);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    worker.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever started us is gone: a worker nobody watches would stay for ever.
  process.on('disconnect', stop);
  process.send?.({ ready: true });
  logger.info('worker ready');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupProblem ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
