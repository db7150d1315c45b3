// A process of the chaos run: changes figures (and now and then a record) as fast as it can, until it is killed.
import { setTimeout as pause } from 'node:timers/promises';
import { changeRecord, recordObservations } from '@jiju/application';
import { figureInput } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { bellQueue, createBell, openQueueBackend } from '@jiju/messaging';
import { openDatabase, openHouse, readRecordByCode, type Database } from '@jiju/persistence';
import { clusterCode, editedFields } from '@jiju/testing';
import { Queue } from 'bullmq';
import { randomOf } from './random.ts';
import { Refused, whyRejected } from './why-rejected.ts';
import { WriteLog, type Attempt } from './write-log.ts';

/** What the run tells a writer when it starts it. */
export interface WriterOrder {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly log: string;
  readonly seed: number;
  /** Number of its first attempt; its values follow from it. */
  readonly from: number;
  /** Clusters that only this writer changes. */
  readonly clusters: readonly number[];
  readonly periods: readonly string[];
  /** Writes go over HTTP to this address, with these headers. */
  readonly http: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | undefined;
}

/** Returns when it is accepted, else throws why not. */
type Save = (attempt: Attempt) => Promise<void>;

const day = '2014-05-01';
const indicators = ['REVENUE', 'TAX', 'AREA'] as const;
const actor = { login: 'chaos', requestId: '' };

async function main(order: WriterOrder): Promise<void> {
  const random = randomOf(order.seed);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const log = new WriteLog(order.log);
  const { save, edit } = order.http ? overHttp(order.http) : await overHouse(order);
  let id = order.from;
  let going = true;
  process.on('SIGTERM', () => (going = false));
  process.on('disconnect', () => process.exit(0));
  process.send?.({ ready: true });
  while (going) {
    if (edit && random() < 0.03) {
      const edited = await edit(random).catch((error: unknown) => `rejected: ${whyRejected(error)}`);
      log.write({ edited });
    }
    id += 1;
    // Prime and larger than the number of attempts: values jump about and no two are the same.
    const value = ((id * 7919) % 1_000_003) / 8;
    const attempt = {
      id,
      cluster: clusterCode(any(order.clusters)),
      period: any(order.periods),
      indicator: any(indicators),
      value,
    };
    log.write({ attempt });
    const why = await save(attempt).then(() => undefined, whyRejected);
    log.write(why === undefined ? { accepted: id } : { rejected: id, why });
    // Room for those who compute and for those who come back.
    await pause(why === undefined ? random() * 20 : 50);
  }
  log.close();
  process.exit(0);
}

function inputOf({ cluster, period, indicator, value }: Attempt): ReturnType<typeof figureInput.parse> {
  return figureInput.parse({ clusterCode: cluster, periodCode: period, indicatorCode: indicator, value });
}

function overHttp({ url, headers }: NonNullable<WriterOrder['http']>): { save: Save; edit: undefined } {
  const save: Save = async (attempt) => {
    const response = await fetch(`${url}/api/figures`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ figures: [inputOf(attempt)] }),
      signal: AbortSignal.timeout(5000),
    });
    const { code } = (await response.json()) as { code?: string };
    if (!response.ok) throw new Refused(`${response.status} ${code}`);
  };
  return { save, edit: undefined };
}

async function overHouse(order: WriterOrder): Promise<{ save: Save; edit: (random: () => number) => Promise<string> }> {
  const ignore = (): void => undefined;
  const { databaseUrl, redisUrl } = order;
  const database = await openDatabase({ url: databaseUrl, pool: 3, applicationName: 'jiju-chaos-writer' });
  const backend = openQueueBackend({ databaseUrl, redisUrl, pool: 4, onError: ignore });
  const queue = new Queue(bellQueue, { connection: backend.connection });
  queue.on('error', ignore);
  const now = (): string => new Date().toISOString();
  const house = openHouse({ database, now, today: () => day, ring: createBell(queue, ignore) });
  const record = recordObservations({ house, now, today: () => day });
  const change = changeRecord(house);
  return {
    async save(attempt) {
      const saved = await record(actor, {
        figures: [inputOf(attempt)],
        approves: true,
        claims: null,
        onlyClusters: null,
      });
      if (isRefusal(saved)) throw new Refused(saved.refused.map(({ code }) => code).join(', '));
    },
    async edit(random) {
      const [kind, code, changes] = editOf(random);
      const before = await current(database, kind, code);
      const after = await change(actor, kind, before.id, before.revision, editedFields(kind, before, changes));
      return `${kind} ${code}${isRefusal(after) ? ' refused' : ''}`;
    },
  };
}

function editOf(random: () => number): readonly ['indicators' | 'clusters', string, Readonly<Record<string, unknown>>] {
  const kind = random();
  if (kind < 0.3)
    return ['indicators', 'INTENSITY', { formulas: [{ text: `REVENUE / (AREA + ${Math.floor(random() * 5)})` }] }];
  const code = clusterCode(1 + Math.floor(random() * 6));
  if (kind < 0.6) return ['clusters', code, { regionCode: random() < 0.5 ? '410101' : '410202' }];
  const status = random() < 0.5 ? 'demoted' : 'active';
  return [
    'clusters',
    code,
    {
      statusHistory: [
        { status: 'active', from: null },
        { status, from: '2013-04-01' },
      ],
    },
  ];
}

async function current(database: Database, kind: 'indicators' | 'clusters', code: string) {
  const record = await readRecordByCode(database, kind, code);
  if (!record) throw new Error(`${kind} ${code} is gone`);
  return record;
}

await main(JSON.parse(process.argv[2] ?? '{}') as WriterOrder);
