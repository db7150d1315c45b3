import type { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { Client, type Submittable } from 'pg';

/** What a message of a copy to us begins with: a new archive follows, a piece of it, or (left out here) a manifest and progress. */
const piece = 'd'.charCodeAt(0);
const archive = 'n'.charCodeAt(0);

interface Connection {
  readonly stream: Socket;
  query(text: string): void;
}

/**
 * Has a server send a copy of its whole data directory while it works (`BASE_BACKUP` of the replication protocol): a tar with the label and
 * the log that make it consistent. It is what `pg_basebackup` asks for, and needs no program.
 * @param url of a user who may replicate
 * @param tar gets the archive; it is not ended here
 */
export async function baseBackup(url: string, tar: Writable): Promise<void> {
  const client = new Client({ connectionString: url, replication: 'true', keepAlive: true } as object);
  // A connection that breaks is told by the call that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await new Promise<void>((resolve, reject) => {
      tar.on('error', reject);
      client.once('end', () => reject(new Error('the database closed the connection')));
      client.query(request(tar, resolve, reject));
    });
  } finally {
    await client.end();
  }
}

/** The request as pg wants it, with the handlers that pg calls for each kind of answer. */
function request(tar: Writable, resolve: () => void, reject: (error: Error) => void): Submittable {
  let archives = 0;
  let socket: Socket;
  const nothing = (): void => undefined;
  const handlers = {
    submit(connection: unknown) {
      const asked = connection as Connection;
      socket = asked.stream;
      tar.on('drain', () => socket.resume());
      asked.query(`BASE_BACKUP (LABEL 'jiju', CHECKPOINT 'fast', WAL true, MANIFEST 'no')`);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      if (chunk[0] === archive && (archives += 1) > 1) reject(new Error('the database has more than one tablespace'));
      // The chunk lies in a buffer that the connection uses again.
      if (chunk[0] === piece && !tar.write(Buffer.from(chunk.subarray(1)))) socket.pause();
    },
    handleRowDescription: nothing,
    handleDataRow: nothing,
    handleCommandComplete: nothing,
    handlePortalSuspended: nothing,
    handleEmptyQuery: nothing,
    handleCopyInResponse: nothing,
    handleError: (error: Error) => reject(error),
    handleReadyForQuery: () => resolve(),
  };
  return handlers;
}
