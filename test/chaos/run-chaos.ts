import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@jiju/platform';
import { migrateDatabase } from '@jiju/persistence';
import { openTestHouse, queryDatabase, seed, smallRecords, until } from '@jiju/testing';
import { check, type Verdict } from './check.ts';
import { pick, randomOf } from './random.ts';
import { startServers, type Servers } from './servers.ts';
import { Victim } from './victim.ts';
import { acceptedIn, readLog } from './write-log.ts';
import type { WriterOrder } from './writer.ts';

const root = new URL('../../', import.meta.url).pathname;
const dist = (name: string): string => join(root, 'dist', name, 'main.js');
const size = { clusters: 12, years: [2012, 2013] } as const;
const periods = size.years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
/** Attempts of one writer process at most, so that no two processes make the same value. */
const span = 20_000;

export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  readonly queue: 'postgres' | 'redis';
  readonly say?: (line: string) => void;
  /** SQL run before anybody writes: a fault that the check must find. Only tests of the check have one. */
  readonly plant?: string;
}

export type VictimName = 'worker' | 'writer' | 'api' | 'postgres' | 'redis';

export interface ChaosReport extends Verdict {
  readonly options: Omit<ChaosOptions, 'say' | 'plant'>;
  readonly kills: Readonly<Record<VictimName, number>>;
  readonly wipes: number;
  readonly overHttp: boolean;
  readonly seconds: number;
}

/**
 * Writers change figures while one process after the other is killed with kill -9 and started again, and the storage of the
 * queue is wiped once in the middle. Afterwards every result must be what a computation from scratch gives, and no write
 * that was accepted may be lost.
 */
export async function runChaos({
  kills,
  seed: chance,
  queue,
  say = () => undefined,
  plant,
}: ChaosOptions): Promise<ChaosReport> {
  const began = performance.now();
  const random = randomOf(chance);
  const servers = await startServers(queue);
  const all: Victim[] = [];
  try {
    const http = await prepare(servers);
    if (plant !== undefined) await queryDatabase(servers.databaseUrl, plant);
    const victims = await startVictims(servers, http, random);
    all.push(...victims.workers, ...victims.writers, ...victims.apis);
    await Promise.all(all.map((victim) => back(victim)));
    say(`${all.length} processes write, compute and serve${http ? '' : ' (without the API, which is not built)'}`);
    const counted: Record<VictimName, number> = { worker: 0, writer: 0, api: 0, postgres: 0, redis: 0 };
    // Whoever was killed comes back beside the rest; it can be killed again once it serves.
    const returning = new Map<Victim, Promise<void>>();
    const standing = (list: readonly Victim[]): Victim[] => list.filter((victim) => !returning.has(victim));
    const strike = async (victim: Victim): Promise<void> => {
      await victim.kill();
      const wait = random() * 200;
      const again = pause(wait).then(() => back(victim));
      returning.set(victim, again);
      again.then(
        () => returning.delete(victim),
        () => undefined, // told at the end, by the one who awaits it
      );
    };
    for (let kill = 0; kill < kills; kill++) {
      await pause(random() * 800);
      // On a slow machine writers need longer between two blows to get something accepted; a while only, they may all be down.
      const before = acceptedIn(victims.logs);
      await until('writes are accepted', () => acceptedIn(victims.logs) > before + 2, 2000).catch(() => undefined);
      await until('somebody stands', () => standing(all).length > 0, 60_000);
      if (kill === Math.floor(kills / 2)) {
        await servers.wipeQueue();
        say('the storage of the queue is wiped');
      }
      const processes = {
        worker: standing(victims.workers),
        writer: standing(victims.writers),
        api: standing(victims.apis),
      };
      const name = pick<VictimName>(random, [
        ['worker', processes.worker.length > 0 ? 55 : 0],
        ['writer', processes.writer.length > 0 ? 12 : 0],
        ['api', processes.api.length > 0 ? 12 : 0],
        ['postgres', 4],
        ['redis', queue === 'redis' ? 4 : 0],
      ]);
      counted[name] += 1;
      if (name === 'postgres') await servers.killPostgres();
      else if (name === 'redis') await servers.killRedis();
      else await strike(processes[name][Math.floor(random() * processes[name].length)] as Victim);
      if ((kill + 1) % 25 === 0) say(`${kill + 1} kills`);
    }
    await Promise.all(returning.values());
    await Promise.all(victims.writers.map((writer) => writer.stop()));
    const verdict = await check(servers.databaseUrl, victims.logs.map(readLog));
    const fallen = all.flatMap(({ falls }) => falls.map((words) => `a process ended by itself: ${words}`));
    const seconds = (performance.now() - began) / 1000;
    return {
      options: { kills, seed: chance, queue },
      kills: counted,
      wipes: 1,
      overHttp: http !== undefined,
      seconds,
      ...verdict,
      faults: [...fallen, ...verdict.faults],
    };
  } finally {
    await Promise.all(all.map((victim) => victim.stop()));
    await servers.stop();
  }
}

/** Starts a victim again, as often as it takes: what it needs may be down at the moment. */
async function back(victim: Victim): Promise<void> {
  await until(`a process comes back${victim.lastWords && `: ${victim.lastWords}`}`, () => victim.start(), 60_000, 200);
}

interface HttpDoor {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
}

const environment = ({ databaseUrl, redisUrl, folder }: Servers): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  JIJU_DATA: join(folder, 'house'),
  JIJU_DEMONSTRATION: 'false',
  LOG_LEVEL: 'fatal',
  ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
});

/** Migrates and seeds; answers how to write over HTTP when the API is built. */
async function prepare(servers: Servers): Promise<HttpDoor | undefined> {
  await migrateDatabase(servers.databaseUrl);
  mkdirSync(join(servers.folder, 'house'));
  const api = existsSync(dist('api')) && existsSync(dist('cli'));
  const env = { ...environment(servers), PORT: String(await freePort()) };
  if (api) {
    const child = fork(dist('cli'), ['seed', '--if-empty'], { env, execArgv: [], silent: true });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error('the administrator could not be seeded');
  }
  const desk = await openTestHouse(servers.databaseUrl);
  await seed(desk.house, smallRecords(size));
  await desk.close();
  if (!api) return undefined;
  const url = `http://127.0.0.1:${env.PORT}`;
  const first = new Victim(dist('api'), () => [], env);
  await back(first);
  const headers = await logIn(url, join(servers.folder, 'house', 'first-logins.json'));
  await first.stop();
  return { url, headers, env };
}

async function logIn(url: string, logins: string): Promise<Record<string, string>> {
  const all = JSON.parse(readFileSync(logins, 'utf8')) as { role: string; login: string; password: string }[];
  const user = all.find(({ role }) => role === 'administrator') ?? all[0];
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: user?.login, password: user?.password }),
  });
  if (!response.ok) throw new Error(`logging in was answered with ${response.status}`);
  const { csrf } = (await response.json()) as { csrf: string };
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { cookie: cookie.join('; '), 'x-csrf-token': csrf };
}

interface Victims {
  readonly workers: readonly Victim[];
  readonly writers: readonly Victim[];
  readonly apis: readonly Victim[];
  readonly logs: readonly string[];
}

async function startVictims(servers: Servers, http: HttpDoor | undefined, random: () => number): Promise<Victims> {
  const env = environment(servers);
  const doors = http ? [undefined, http] : [undefined, undefined];
  const logs = doors.map((_, at) => join(servers.folder, `writer-${at}.log`));
  let processes = 0;
  const writers = doors.map((door, at) => {
    const order = (): WriterOrder => ({
      databaseUrl: servers.databaseUrl,
      redisUrl: servers.redisUrl,
      log: logs[at] as string,
      seed: Math.floor(random() * 1e9),
      from: (processes += 1) * span,
      clusters: Array.from({ length: size.clusters }, (_unused, number) => number + 1).filter(
        (number) => number % doors.length === at,
      ),
      periods,
      http: door && { url: door.url, headers: door.headers },
    });
    return new Victim(join(import.meta.dirname, 'writer.ts'), () => [JSON.stringify(order())], env);
  });
  return Promise.resolve({
    workers: [new Victim(dist('worker'), () => [], env), new Victim(dist('worker'), () => [], env)],
    writers,
    apis: http ? [new Victim(dist('api'), () => [], http.env)] : [],
    logs,
  });
}
