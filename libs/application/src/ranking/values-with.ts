import { recomputeDerived, type Period, type Sheet } from '@jiju/domain';
import { readSheetsAtHand } from '../metric/sheets-at-hand.ts';
import type { Workbench } from '../recompute/workbench.ts';

/** What a cluster's values in a period would be if one of them were another, by column: those that differ; NaN where none would be. */
export type ValuesWith = (column: string, value: number) => ReadonlyMap<string, number>;

/**
 * Reads what the derived indicators of a cluster are made of, and computes them anew for another base figure. Totals of its
 * regions move with the figure. A derived indicator is taken by itself: nobody enters it.
 */
export async function valuesWith(
  bench: Pick<Workbench, 'scheme' | 'sheets' | 'totals'>,
  clusterId: number,
  period: Period,
): Promise<ValuesWith> {
  const { scheme } = bench;
  const hand = await readSheetsAtHand(bench, [{ clusterId, period }]);
  const sheet = hand.sheet({ clusterId, period });
  const derived = new Set(scheme.derivedOrder);
  return (column, value) => {
    const alone = new Map([[column, value]]);
    const old = sheet && valueIn(sheet, column);
    if (!sheet || old === undefined || scheme.indicators.get(column)?.kind !== 'base') return alone;
    const changed: Sheet = { ...sheet, values: { ...sheet.values, [column]: value } };
    const after = recomputeDerived(
      scheme,
      {
        period,
        figures: [],
        sheetAt: (other) => hand.sheet({ clusterId, period: other }),
        total(code, level, at) {
          const total = hand.total(clusterId, code, level, at);
          return total !== undefined && code === column && at === period ? total + value - old : total;
        },
      },
      changed,
      derived,
    );
    const moved = scheme.derivedOrder.filter((code) => !Object.is(valueIn(after, code), valueIn(sheet, code)));
    return new Map([...alone, ...moved.map((code) => [code, valueIn(after, code) ?? NaN] as const)]);
  };
}

const valueIn = ({ values }: Sheet, code: string): number | undefined =>
  Object.hasOwn(values, code) ? values[code] : undefined;
