import { verifyAll } from '@jiju/application';
import { openTestHouse, staleScopes, until } from '@jiju/testing';
import { countReasons, expectedReasons } from './why-rejected.ts';
import type { Attempt, LogLine } from './write-log.ts';

export interface Verdict {
  readonly accepted: number;
  readonly attempted: number;
  /** Writes that were rejected, by reason; those of killed writers have no answer at all. */
  readonly rejected: Readonly<Record<string, number>>;
  readonly edits: number;
  readonly verified: number;
  readonly settledAfter: number;
  /** Everything that must not be; empty when the house held. */
  readonly faults: readonly string[];
}

const cellOf = ({ cluster, period, indicator }: Pick<Attempt, 'cluster' | 'period' | 'indicator'>): string =>
  `${cluster}|${period}|${indicator}`;

/** Waits until the workers are through, and compares what is there with what was promised. */
export async function check(databaseUrl: string, logs: readonly (readonly LogLine[])[]): Promise<Verdict> {
  const desk = await openTestHouse(databaseUrl);
  const faults: string[] = [];
  const began = performance.now();
  try {
    await until('nothing is stale', async () => (await staleScopes(desk.database)).length === 0, 180_000).catch(
      () => undefined,
    );
    const settledAfter = (performance.now() - began) / 1000;
    faults.push(...(await staleScopes(desk.database)).map(({ kind, key }) => `still stale: ${kind} ${key}`));
    const { checked, drifted, failed } = await verifyAll(desk.house);
    faults.push(
      ...drifted.map((fact) => `differs from a computation from scratch: ${JSON.stringify(fact).slice(0, 300)}`),
      ...failed.map(({ scope, error }) => `not computable: ${scope.kind} ${scope.key}: ${error}`),
    );
    const { held, told } = await readWritten(desk.database.query);
    const attempts = logs.flatMap((log) => log.flatMap((line) => ('attempt' in line ? [line.attempt] : [])));
    const accepted = new Set(logs.flatMap((log) => log.flatMap((line) => ('accepted' in line ? [line.accepted] : []))));
    faults.push(...lostWrites(attempts, accepted, held));
    for (const attempt of attempts)
      if (accepted.has(attempt.id) && !told.has(`${cellOf(attempt)}|${attempt.value}`))
        faults.push(`no fact tells of the accepted write ${JSON.stringify(attempt)}`);
    const edits = logs.flatMap((log) => log.flatMap((line) => ('edited' in line ? [line.edited] : [])));
    const rejected = countReasons(logs.flatMap((log) => log.flatMap((line) => ('why' in line ? [line.why] : []))));
    faults.push(...unexpected(rejected), ...unexpected(countReasons(edits.flatMap(rejectionOf))));
    return {
      accepted: accepted.size,
      attempted: attempts.length,
      rejected,
      edits: edits.filter((edit) => rejectionOf(edit).length === 0).length,
      verified: checked,
      settledAfter,
      faults,
    };
  } finally {
    await desk.close();
  }
}

const rejectionOf = (edit: string): string[] => /^rejected: (.*)$/.exec(edit)?.slice(1) ?? [];

/** Only what was down may be a reason; the house has nothing to object to. */
function unexpected(rejected: Readonly<Record<string, number>>): string[] {
  return Object.entries(rejected)
    .filter(([why]) => !expectedReasons.some((reason) => reason === why))
    .map(([why, count]) => `rejected ${count} times for no good reason: ${why}`);
}

/** Each cell must hold the last value that was accepted for it, or one that was attempted later and may have arrived. */
function lostWrites(
  attempts: readonly Attempt[],
  accepted: ReadonlySet<number>,
  held: ReadonlyMap<string, number>,
): string[] {
  const allowed = new Map<string, { values: Set<number>; promised: boolean }>();
  for (const attempt of attempts) {
    const cell = cellOf(attempt);
    const known = allowed.get(cell);
    if (accepted.has(attempt.id)) allowed.set(cell, { values: new Set([attempt.value]), promised: true });
    else if (known) known.values.add(attempt.value);
    else allowed.set(cell, { values: new Set([attempt.value]), promised: false });
  }
  return [...allowed].flatMap(([cell, { values, promised }]) => {
    const value = held.get(cell);
    if (value === undefined) return promised ? [`an accepted write is gone: ${cell}`] : [];
    return !promised || values.has(value)
      ? []
      : [`${cell} holds ${value}, promised was one of ${[...values].join(', ')}`];
  });
}

async function readWritten(
  query: <Row>(sql: string) => Promise<Row[]>,
): Promise<{ held: ReadonlyMap<string, number>; told: ReadonlySet<string> }> {
  const cells = await query<{ cell: string; value: number }>(
    `select c.code || '|' || o.period || '|' || o.indicator as cell, o.value from observation o join cluster c on c.id = o.cluster_id`,
  );
  const facts = await query<{ cell: string; value: number }>(
    `select c.code || '|' || (f.data ->> 'period') || '|' || (d ->> 'indicator') as cell, (d -> 'after' ->> 'value')::float8 as value
     from fact f cross join jsonb_array_elements(f.data -> 'changes') d join cluster c on c.id = (f.data ->> 'clusterId')::int
     where f.type = 'ObservationsRecorded'`,
  );
  return {
    held: new Map(cells.map(({ cell, value }) => [cell, value])),
    told: new Set(facts.map(({ cell, value }) => `${cell}|${value}`)),
  };
}
