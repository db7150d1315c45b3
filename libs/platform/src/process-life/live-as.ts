import { readServerConfig, type ServerConfig } from '../config/config.ts';
import { createLogger, type Logger } from '../logger/logger.ts';
import { StartupProblem } from '../startup-problem/startup-problem.ts';

/** A server that runs, and how it is stopped. */
export interface Running {
  readonly stop: () => Promise<void>;
  /** Where it can be reached, if anywhere. */
  readonly url?: string;
}

/**
 * The life of a server process: starts it with the settings of the environment, tells whoever started the process that it
 * is ready, and stops it once on SIGTERM, on SIGINT or when the parent is gone. Ends with code 1 when starting or stopping
 * failed; a `StartupProblem` is told as its sentence, anything else with its stack.
 */
export async function liveAs(
  name: string,
  start: (config: ServerConfig, logger: Logger) => Promise<Running>,
): Promise<void> {
  try {
    const config = readServerConfig();
    const logger = createLogger(name, config.logLevel);
    const running = await start(config, logger);
    stopOnce(running, logger);
    process.send?.({ ready: true });
    logger.info(running.url === undefined ? {} : { url: running.url }, `${name} ready`);
  } catch (error) {
    process.stderr.write(`${error instanceof StartupProblem ? error.message : String((error as Error).stack)}\n`);
    // What was opened before the failure must not keep the process: its parent waits for the code.
    process.exit(1);
  }
}

function stopOnce(running: Running, logger: Logger): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // Everything is closed by then; a timer of a driver must not keep the process alive.
    running.stop().then(
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
}
