import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to PostgreSQL that can be cut at a chosen word of the client. */
export interface SeveredLine {
  readonly url: string;
  /** Cuts the line when a client next says `word`: `before` the server hears it, or `after`, before the client hears the answer. */
  cutAt(word: string, when: 'before' | 'after'): void;
  close(): Promise<void>;
}

export async function openSeveredLine(databaseUrl: string): Promise<SeveredLine> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let cut: { readonly word: string; readonly when: 'before' | 'after' } | undefined;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let isDeaf = false;
    const sever = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', sever).on('close', sever);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (bytes) => {
      if (isDeaf) return;
      const at = cut && bytes.includes(cut.word) ? cut : undefined;
      if (at) cut = undefined;
      if (at?.when === 'before') return sever();
      upstream.write(bytes);
      if (at?.when === 'after') {
        isDeaf = true;
      }
    });
    upstream.on('data', (bytes) => {
      if (!isDeaf) client.write(bytes);
      // The server says that it committed only once it has; statements before it in the same write are answered earlier.
      else if (bytes.includes('COMMIT\0')) sever();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cutAt: (word, when) => (cut = { word, when }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
