import type { PeriodTable } from '@jiju/application';
import type { Period, Scheme, Sheet } from '@jiju/domain';

/** Tables kept at most; the ones not used for longest go first. */
const kept = 96;

class MutableTable implements PeriodTable {
  readonly columns = new Map<string, Float64Array>();
  readonly known: Uint8Array;
  readonly synthetic = new Map<string, number>();
  /** Of the sheets only what cannot be read back from the columns is kept: a nation over ten years has 100,000 of them. */
  readonly #synthetic: (Sheet['synthetic'] | undefined)[];

  constructor(size: number) {
    this.known = new Uint8Array(size);
    this.#synthetic = Array.from({ length: size });
  }

  put(at: number, sheet: Sheet | undefined): void {
    this.known[at] = sheet ? 1 : 0;
    for (const code of this.#synthetic[at] ?? []) this.synthetic.set(code, (this.synthetic.get(code) ?? 0) - 1);
    for (const code of sheet?.synthetic ?? []) this.synthetic.set(code, (this.synthetic.get(code) ?? 0) + 1);
    this.#synthetic[at] = sheet?.synthetic.length ? sheet.synthetic : undefined;
    for (const column of this.columns.values()) column[at] = NaN;
    for (const code in sheet?.values) this.#column(code)[at] = sheet.values[code] as number;
  }

  #column(code: string): Float64Array {
    let column = this.columns.get(code);
    if (!column) {
      column = new Float64Array(this.known.length).fill(NaN);
      this.columns.set(code, column);
    }
    return column;
  }
}

/**
 * All sheets of a period as columns, kept between rounds. A table follows the facts: whoever stored a sheet wrote a fact,
 * and the next round puts the sheets named by facts it has not seen into the tables it keeps.
 */
export class PeriodTables {
  readonly #tables = new Map<Period, MutableTable>();
  #positions = new Map<number, number>();
  #clusters: Scheme['clusters'] = [];

  /** Positions follow the scheme; when the clusters changed, everything is loaded again. */
  useScheme(scheme: Scheme): void {
    if (scheme.clusters === this.#clusters) return;
    this.#clusters = scheme.clusters;
    this.#positions = new Map(scheme.clusters.map((cluster, at) => [cluster.id, at]));
    this.#tables.clear();
  }

  clear(): void {
    this.#tables.clear();
  }

  has(period: Period): boolean {
    return this.#tables.has(period);
  }

  get(period: Period): PeriodTable | undefined {
    const table = this.#tables.get(period);
    if (!table) return undefined;
    this.#tables.delete(period);
    this.#tables.set(period, table);
    return table;
  }

  load(period: Period, sheets: Iterable<readonly [clusterId: number, sheet: Sheet]>): PeriodTable {
    const table = new MutableTable(this.#clusters.length);
    this.#tables.set(period, table);
    for (const [clusterId, sheet] of sheets) this.put(period, clusterId, sheet);
    const oldest = this.#tables.keys().next();
    if (this.#tables.size > kept && !oldest.done) this.#tables.delete(oldest.value);
    return table;
  }

  put(period: Period, clusterId: number, sheet: Sheet | undefined): void {
    const at = this.#positions.get(clusterId);
    if (at !== undefined) this.#tables.get(period)?.put(at, sheet);
  }
}
