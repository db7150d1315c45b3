import {
  frequencies,
  frequencyOf,
  inputPeriods,
  isCoarser,
  partsOf,
  type Dependency,
  type Period,
  type RegionLevel,
  type Scheme,
  type Sheet,
} from '@jiju/domain';
import type { SheetKey, Workbench } from '../recompute/workbench.ts';

type Reads = Pick<Workbench, 'scheme' | 'sheets' | 'totals'>;

/** All that the values of some clusters in some periods are computed from, besides figures; read together. */
export async function readSheetsAtHand(bench: Reads, keys: readonly SheetKey[]): Promise<SheetsAtHand> {
  const [sheets, totals] = await Promise.all([readSheets(bench, keys), readTotals(bench, keys)]);
  return new SheetsAtHand(bench.scheme, sheets, totals);
}

/** The sheets themselves, those of the periods the formulas reach, and the parts of longer periods. */
async function readSheets(bench: Reads, keys: readonly SheetKey[]): Promise<Map<string, Sheet>> {
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

/** The period itself, its parts, and those that formulas reach from it; only periods that there are. */
export function periodsReadBy(scheme: Scheme, period: Period): Set<Period> {
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
async function readTotals(bench: Reads, keys: readonly SheetKey[]): Promise<Totals> {
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

/** What was read, for formulas to look at. */
export class SheetsAtHand {
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
