import { openQueueBackend, type QueueBackend } from '@jiju/messaging';
import { Queue } from 'bullmq';
import type { Client } from 'pg';
import { connect } from './bench-server.ts';
import { startChild, type Child } from './child.ts';
import { floorQueue } from './floor-process.ts';

/**
 * The floor of a change that another process follows up: one durable commit here, one job that does nothing through
 * BullMQ, one durable commit there, seen here by LISTEN. Nobody reads, computes or checks anything. BullMQ runs as it comes,
 * with commits that wait for the disk, or with commits that do not, as ours does.
 */
export class LatencyFloor {
  readonly #client: Client;
  readonly #listener: Client;
  readonly #backend: QueueBackend;
  readonly #queue: Queue;
  readonly #child: Child;
  #heard: () => void = () => undefined;

  private constructor(client: Client, listener: Client, backend: QueueBackend, queue: Queue, child: Child) {
    this.#client = client;
    this.#listener = listener;
    this.#backend = backend;
    this.#queue = queue;
    this.#child = child;
    listener.on('notification', () => this.#heard());
  }

  static async open(url: string, commits: 'durable' | 'relaxed', redisUrl?: string): Promise<LatencyFloor> {
    const client = await connect(url);
    await client.query('create table if not exists bench_floor (id bigserial primary key, by text not null)');
    const listener = await connect(url);
    await listener.query('listen bench_floor');
    const durable = `${url}?options=${encodeURIComponent('-c synchronous_commit=on')}`;
    const databaseUrl = commits === 'durable' ? durable : url;
    const backend = openQueueBackend({ databaseUrl, redisUrl, onError: console.error });
    const queue = new Queue(`${floorQueue}-${commits}`, { connection: backend.connection });
    const env = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, FLOOR_QUEUE: queue.name };
    const child = await startChild('test/bench/floor-process.ts', env);
    return new LatencyFloor(client, listener, backend, queue, child);
  }

  async measure(): Promise<number> {
    const heard = new Promise<number>((resolve) => (this.#heard = () => resolve(performance.now())));
    const began = performance.now();
    await this.#client.query({ name: 'floor', text: "insert into bench_floor (by) values ('saver')" });
    await this.#queue.add('none', {}, { removeOnComplete: true });
    return (await heard) - began;
  }

  async close(): Promise<void> {
    await this.#child.stop();
    await this.#queue.close();
    await this.#backend.close();
    await this.#client.end();
    await this.#listener.end();
  }
}
