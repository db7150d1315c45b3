import { StartupProblem, type Logger, type ServerConfig } from '@jiju/platform';
import type { AddressInfo } from 'node:net';
import { compose, type CompositionOptions } from './composition.ts';
import { createApp } from './create-app.ts';

export interface RunningApi {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the web server; it listens when this returns. */
export async function startApi(
  config: ServerConfig,
  logger: Logger,
  options: CompositionOptions = {},
): Promise<RunningApi> {
  const composed = await compose(config, logger, options);
  try {
    const app = await createApp(composed.services);
    const server = await listen(app, config);
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
      async stop() {
        await composed.letGo();
        await app.close();
        await composed.close();
      },
    };
  } catch (error) {
    await composed.letGo();
    await composed.close();
    throw error;
  }
}

type App = Awaited<ReturnType<typeof createApp>>;

async function listen(app: App, { port, host }: ServerConfig): Promise<ReturnType<App['getHttpServer']>> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartupProblem(`Port ${port} is taken by another program; choose another with PORT.`);
    if (code === 'EACCES')
      throw new StartupProblem(`This user may not listen on port ${port}; choose one above 1023 with PORT.`);
    throw error;
  }
  return app.getHttpServer();
}
