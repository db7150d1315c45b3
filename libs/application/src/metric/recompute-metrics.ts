import {
  changedCodes,
  computeSheet,
  partsOfKey,
  recomputeDerived,
  sameSheet,
  type Fact,
  type MetricsChanged,
  type Period,
  type RegionLevel,
  type Scope,
  type Sheet,
} from '@jiju/domain';
import type { SheetKey, Workbench } from '../recompute/workbench.ts';
import { readSheetsAtHand } from './sheets-at-hand.ts';

/** A metric scope, and the derived indicators that alone can have changed, when the round knows that. */
export interface MetricWork {
  readonly scope: Scope;
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Compute the values of clusters in periods, all of them in one set-based read, and store the sheets that differ.
 * @returns one fact per period with changes.
 */
export async function recomputeMetrics(bench: Workbench, work: readonly MetricWork[]): Promise<Fact[]> {
  const jobs = work.map(({ scope, only }) => {
    const { period, subject } = partsOfKey(scope);
    return { key: { period, clusterId: Number(subject) }, only };
  });
  const keys = jobs.map((job) => job.key);
  const whole = jobs.filter((job) => !job.only);
  // Asked for together: one journey to the database instead of three.
  const [store, figures] = await Promise.all([
    readSheetsAtHand(bench, keys),
    bench.figures(whole.map((job) => job.key)),
  ]);
  const figuresOf = new Map(whole.map((job, at) => [job.key, figures[at] ?? []]));

  const changes: { key: SheetKey; sheet: Sheet | undefined }[] = [];
  const changed = new Map<Period, { clusterIds: number[]; codes: Set<string>; presence: boolean }>();
  for (const { key, only } of jobs) {
    const before = store.sheet(key);
    const inputs = {
      period: key.period,
      figures: figuresOf.get(key) ?? [],
      sheetAt: (period: Period) => store.sheet({ period, clusterId: key.clusterId }),
      total: (code: string, level: RegionLevel, period: Period) => store.total(key.clusterId, code, level, period),
    };
    if (only && !before) continue;
    const known = bench.scheme.clusterOf.has(key.clusterId) && bench.scheme.calendar.has(key.period);
    const sheet = !known
      ? undefined
      : only && before
        ? recomputeDerived(bench.scheme, inputs, before, only)
        : computeSheet(bench.scheme, inputs);
    if (sameSheet(before, sheet)) continue;
    changes.push({ key, sheet });
    const entry = changed.get(key.period) ?? { clusterIds: [], codes: new Set<string>(), presence: false };
    entry.clusterIds.push(key.clusterId);
    for (const code of changedCodes(before, sheet)) entry.codes.add(code);
    if (!before !== !sheet) entry.presence = true;
    changed.set(key.period, entry);
  }
  if (changes.length > 0) bench.saveSheets(changes);
  return [...changed].map(([period, { clusterIds, codes, presence }]): MetricsChanged => {
    return { type: 'MetricsChanged', period, clusterIds, codes: [...codes].sort(), ...(presence && { presence }) };
  });
}
