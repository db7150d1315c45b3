import type { Duplex } from 'node:stream';
import { Client } from 'pg';

const marker = /^\/\* ([a-z0-9-]+) \*\//;

/**
 * A connection that keeps the plans of our own hot statements: a statement that begins with `/* name *\/` is sent as a
 * named prepared statement, so PostgreSQL parses it once per connection. Statements of the ORM pass unchanged.
 */
export class PreparedClient extends Client {
  // The signature of pg's query is a set of overloads that cannot be restated; arguments are passed on as they come.
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' ? marker.exec(text)?.[1] : undefined;
    const forward = super.query.bind(this) as unknown as (...passed: unknown[]) => never;
    this.#gather();
    return name === undefined ? forward(...args) : forward({ name, text, values }, ...rest);
  }

  /** Statements that are sent in the same turn leave in one write. */
  #gather(): void {
    const { stream } = (this as unknown as { connection: { stream: Duplex } }).connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}
