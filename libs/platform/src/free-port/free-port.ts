import { createServer } from 'node:net';

/** Why a port cannot be listened on: `taken` by another program, `forbidden` to this user, `no-such-host` for the address. */
export type PortState = 'free' | 'taken' | 'forbidden' | 'no-such-host';

/**
 * Tells whether a TCP port can be listened on now, by listening on it for a moment.
 * @param port 1 to 65535
 * @param host address to listen on
 */
export async function portState(port: number, host = '127.0.0.1'): Promise<PortState> {
  try {
    await listenOnce(port, host);
    return 'free';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') return 'taken';
    if (code === 'EACCES') return 'forbidden';
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host';
    throw error;
  }
}

/**
 * A TCP port nobody listens on. Another program may take it before the caller does, so callers try again when that
 * happens.
 * @param preferred returned when it is free, so that addresses stay the same from start to start
 */
export async function freePort(preferred?: number, host = '127.0.0.1'): Promise<number> {
  if (preferred !== undefined && (await portState(preferred, host)) === 'free') return preferred;
  return listenOnce(0, host);
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
