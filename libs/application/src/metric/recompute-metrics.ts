import {
  changedCodes,
  computeSheet,
  inputPeriods,
  partsOf,
  partsOfKey,
  recomputeDerived,
  sameSheet,
  frequencyOf,
  isCoarser,
  frequencies,
  type Dependency,
  type Fact,
  type MetricsChanged,
  type Period,
  type RegionLevel,
  type Scheme,
  type Scope,
  type Sheet,
} from '@jiju/domain';
import type { SheetKey, Workbench } from '../recompute/workbench.ts';

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
  const [sheets, totals, figures] = await Promise.all([
    readSheets(bench, keys),
    readTotals(bench, keys),
    bench.figures(whole.map((job) => job.key)),
  ]);
  const store = new SheetsAtHand(bench.scheme, sheets, totals);
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

/** The sheets themselves, those of the periods the formulas reach, and the parts of longer periods. */
async function readSheets(bench: Workbench, keys: readonly SheetKey[]): Promise<Map<string, Sheet>> {
  const reached = new Map<Period, Period[]>();
  const wanted = new Map<string, SheetKey>();
  for (const { period, clusterId } of keys) {
    let periods = reached.get(period);
    if (!periods) {
      periods = [...periodsReadBy(bench.scheme, period)];
      reached.set(period, periods);
    }
    for (const one of periods) wanted.set(nameOf(one, clusterId), { period: one, clusterId });
  }
  const found = await bench.sheets([...wanted.values()]);
  const sheets = new Map<string, Sheet>();
  [...wanted.keys()].forEach((name, at) => {
    const sheet = found[at];
    if (sheet) sheets.set(name, sheet);
  });
  return sheets;
}

function periodsReadBy(scheme: Scheme, period: Period): Set<Period> {
  const periods = new Set<Period>([period]);
  const add = (one: Period): void => {
    if (scheme.calendar.has(one)) periods.add(one);
  };
  const frequency = frequencyOf(period);
  for (const finer of frequencies) if (isCoarser(frequency, finer)) partsOf(period, finer).forEach(add);
  for (const dependency of dependencies(scheme)) inputPeriods(dependency, period).forEach(add);
  return periods;
}

function dependencies(scheme: Scheme): Dependency[] {
  return scheme.derivedOrder.flatMap((code) =>
    (scheme.indicators.get(code)?.formulas ?? []).flatMap((version) => [...version.dependencies]),
  );
}

const nameOf = (period: Period, clusterId: number): string => `${period}|${clusterId}`;

type Totals = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** The totals of the regions that the formulas take shares of. */
async function readTotals(bench: Workbench, keys: readonly SheetKey[]): Promise<Totals> {
  const { scheme } = bench;
  const readings = dependencies(scheme).filter((one) => one.total !== undefined);
  if (readings.length === 0) return new Map();
  const wanted = new Map<string, { period: Period; region: string }>();
  for (const { period, clusterId } of keys) {
    const cluster = scheme.clusterOf.get(clusterId);
    for (const reading of readings) {
      const region = reading.total && cluster?.regions[reading.total];
      if (!region) continue;
      for (const one of inputPeriods(reading, period)) wanted.set(`${one}|${region}`, { period: one, region });
    }
  }
  const found = await bench.totals([...wanted.values()]);
  return new Map([...wanted.keys()].map((name, at) => [name, found[at] ?? {}]));
}

/** What was read for this round, for formulas to look at. */
class SheetsAtHand {
  readonly #scheme: Scheme;
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #totals: Totals;

  constructor(scheme: Scheme, sheets: ReadonlyMap<string, Sheet>, totals: Totals) {
    this.#scheme = scheme;
    this.#sheets = sheets;
    this.#totals = totals;
  }

  sheet(key: SheetKey): Sheet | undefined {
    return this.#sheets.get(nameOf(key.period, key.clusterId));
  }

  total(clusterId: number, code: string, level: RegionLevel, period: Period): number | undefined {
    const region = this.#scheme.clusterOf.get(clusterId)?.regions[level];
    const values = region === undefined ? undefined : this.#totals.get(`${period}|${region}`);
    return values && Object.hasOwn(values, code) ? values[code] : undefined;
  }
}
