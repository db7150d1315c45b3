import { Client } from 'pg';

export interface FactListenerNeeds {
  readonly url: string;
  /** Called for every notification, and whenever the connection is there anew. */
  readonly onFact: () => void;
  readonly onError: (error: unknown) => void;
}

const pauses = [250, 500, 1_000, 2_000, 5_000];

/** Holds one connection of the process to `LISTEN jiju_facts`, and gets a new one when it is lost. */
export class FactListener {
  readonly #needs: FactListenerNeeds;
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #closed = false;

  constructor(needs: FactListenerNeeds) {
    this.#needs = needs;
  }

  async open(): Promise<void> {
    if (this.#closed) return;
    const client = new Client({ connectionString: this.#needs.url, application_name: 'jiju-notices', keepAlive: true });
    this.#client = client;
    client.on('notification', this.#needs.onFact);
    client.on('error', (error) => {
      if (!this.#closed) this.#needs.onError(error);
    });
    client.on('end', () => this.#lost(client));
    try {
      await client.connect();
      await client.query('listen jiju_facts');
      this.#failures = 0;
      this.#needs.onFact();
    } catch (error) {
      if (!this.#closed) this.#needs.onError(error);
      this.#lost(client);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  #lost(client: Client): void {
    if (this.#closed || client !== this.#client) return;
    this.#client = undefined;
    const pause = pauses[Math.min(this.#failures++, pauses.length - 1)];
    this.#timer = setTimeout(() => void this.open(), pause);
  }
}
