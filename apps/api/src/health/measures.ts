import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Gauged {
  readonly staleByKind: readonly { readonly kind: string; readonly count: number; readonly oldestSeconds: number }[];
  readonly untoldSeconds: number;
  readonly queue: Readonly<Record<string, number>>;
  readonly streams: number;
}

/** What Prometheus reads of this process. */
export class Measures {
  readonly #registry = new Registry();
  readonly #requests: Histogram;
  readonly #fresh: Histogram;
  readonly #stale: Gauge;
  readonly #oldest: Gauge;
  readonly #untold: Gauge;
  readonly #queue: Gauge;
  readonly #streams: Gauge;
  readonly #notices: Counter;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'jiju_http_request_duration_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.#fresh = new Histogram({
      name: 'jiju_freshness_seconds',
      help: 'From the moment a ranking became stale to its recomputation',
      labelNames: ['kind'],
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
      registers,
    });
    this.#stale = new Gauge({
      name: 'jiju_stale_scopes',
      help: 'Results that wait to be computed',
      labelNames: ['kind'],
      registers,
    });
    this.#oldest = new Gauge({ name: 'jiju_oldest_stale_seconds', help: 'Age of the oldest stale scope', registers });
    this.#untold = new Gauge({
      name: 'jiju_oldest_untold_fact_seconds',
      help: 'Age of the oldest change that open pages cannot be told yet, because an older transaction is still open',
      registers,
    });
    this.#queue = new Gauge({
      name: 'jiju_queue_jobs',
      help: 'Jobs of the bell by state',
      labelNames: ['state'],
      registers,
    });
    this.#streams = new Gauge({ name: 'jiju_sse_clients', help: 'Open streams of notices', registers });
    this.#notices = new Counter({ name: 'jiju_notices_total', help: 'Facts told to open pages', registers });
  }

  request(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  fresh(kind: string, seconds: number): void {
    this.#fresh.observe({ kind }, seconds);
  }

  notices(count: number): void {
    this.#notices.inc(count);
  }

  /** The text of all measures, with those that are read at this moment. */
  async text({ staleByKind, untoldSeconds, queue, streams }: Gauged): Promise<string> {
    this.#stale.reset();
    for (const { kind, count } of staleByKind) this.#stale.set({ kind }, count);
    this.#oldest.set(Math.max(0, ...staleByKind.map(({ oldestSeconds }) => oldestSeconds)));
    this.#untold.set(untoldSeconds);
    for (const [state, count] of Object.entries(queue)) this.#queue.set({ state }, count);
    this.#streams.set(streams);
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}
