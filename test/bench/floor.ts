import type { QueueBackend } from '@jiju/messaging';
import { Queue } from 'bullmq';
import type { Client } from 'pg';
import { connect } from './bench-server.ts';
import { startChild, type Child } from './child.ts';
import { floorQueue } from './floor-process.ts';

/**
 * The floor of a change that another process follows up: one durable commit here, one job that does nothing through
 * BullMQ, one durable commit there, seen here by LISTEN. Nobody reads, computes or checks anything.
 */
export class LatencyFloor {
  readonly #client: Client;
  readonly #listener: Client;
  readonly #queue: Queue;
  readonly #child: Child;
  #heard: () => void = () => undefined;

  private constructor(client: Client, listener: Client, queue: Queue, child: Child) {
    this.#client = client;
    this.#listener = listener;
    this.#queue = queue;
    this.#child = child;
    listener.on('notification', () => this.#heard());
  }

  static async open(url: string, backend: QueueBackend, redisUrl?: string): Promise<LatencyFloor> {
    const client = await connect(url);
    await client.query('create table if not exists bench_floor (id bigserial primary key, by text not null)');
    const listener = await connect(url);
    await listener.query('listen bench_floor');
    const queue = new Queue(floorQueue, { connection: backend.connection });
    const child = await startChild('test/bench/floor-process.ts', { DATABASE_URL: url, REDIS_URL: redisUrl });
    return new LatencyFloor(client, listener, queue, child);
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
    await this.#client.end();
    await this.#listener.end();
  }
}
