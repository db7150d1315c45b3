import type { SheetKey } from '@jiju/application';
import type { Period, Sheet } from '@jiju/domain';
import type { Send } from '../database/database.ts';
import { writeSheets, type SheetChange } from '../metric/metric-memory.ts';
import { writeTotals, type TotalChange, type TotalKey, type Totals } from '../metric/total-memory.ts';
import type { PeriodTables } from '../metric/period-tables.ts';

/**
 * Sheets and totals a round computed and has not written yet. A sheet is computed up to twice in a round, its shares anew once
 * the totals are known; it is written once, at the end, with all others. Until then whoever reads is answered from here first.
 */
export class UnwrittenResults {
  readonly #sheets = new Map<string, SheetChange>();
  readonly #totals = new Map<string, TotalChange>();

  putSheet(change: SheetChange): void {
    this.#sheets.set(`${change.key.period}|${change.key.clusterId}`, change);
  }

  putTotals(change: TotalChange): void {
    this.#totals.set(`${change.key.period}|${change.key.region}`, change);
  }

  /** What was stored, with what was computed since in its place. */
  sheets(keys: readonly SheetKey[], stored: readonly (Sheet | undefined)[]): (Sheet | undefined)[] {
    if (this.#sheets.size === 0) return [...stored];
    return keys.map(({ period, clusterId }, at) => {
      const unwritten = this.#sheets.get(`${period}|${clusterId}`);
      return unwritten ? unwritten.sheet : stored[at];
    });
  }

  /** The same for totals. */
  totals(keys: readonly TotalKey[], stored: readonly Totals[]): Totals[] {
    return keys.map(({ period, region }, at) => this.#totals.get(`${period}|${region}`)?.values ?? stored[at] ?? {});
  }

  /** Into the tables that were read from the database meanwhile: of one period, or of all. */
  putInto(tables: PeriodTables, period?: Period): void {
    for (const { key, sheet } of this.#sheets.values()) {
      if (period === undefined || key.period === period) tables.put(key.period, key.clusterId, sheet);
    }
  }

  /** From then on the database answers. */
  write(send: Send, now: string): void {
    writeSheets(send, [...this.#sheets.values()], now);
    writeTotals(send, [...this.#totals.values()], now);
    this.#sheets.clear();
    this.#totals.clear();
  }
}
