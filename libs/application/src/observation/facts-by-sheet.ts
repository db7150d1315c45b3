import type { Fact, ObservationsRecorded, ToldFigure } from '@jiju/domain';
import type { Cell, StoredFigure } from './observation-memory.ts';

type Growing = { -readonly [K in keyof ObservationsRecorded]: ObservationsRecorded[K] } & {
  changes: ObservationsRecorded['changes'][number][];
};

/**
 * One fact per cluster, period and reason, however many cells: an import of a year is not a fact per cell. What all its figures
 * are alike in, as status, source and state mostly are, is written once.
 */
export class FactsBySheet {
  readonly #facts = new Map<string, Growing>();

  add(cell: Cell, before: StoredFigure | undefined, after: StoredFigure, reason: string): void {
    const key = `${cell.period}|${cell.clusterId}|${reason}`;
    let fact = this.#facts.get(key);
    if (!fact) {
      const { period, clusterId } = cell;
      const { status, source, state, vintage } = after;
      const common = { status, source, state, vintage };
      fact = { type: 'ObservationsRecorded', period, clusterId, reason, common, changes: [] };
      this.#facts.set(key, fact);
    }
    fact.changes.push({
      indicator: cell.indicator,
      ...(cell.industry !== '' && { industry: cell.industry }),
      ...(before && { before: unlike(fact.common, before) }),
      after: unlike(fact.common, after),
    });
  }

  all(): Fact[] {
    return [...this.#facts.values()];
  }
}

/** The value, and what the figure does not share with the others. */
function unlike(common: Partial<ToldFigure>, figure: StoredFigure): Partial<ToldFigure> {
  const { value, status, source, state, vintage, note, late } = figure;
  return {
    value,
    ...(status !== common.status && { status }),
    ...(source !== common.source && { source }),
    ...(state !== common.state && { state }),
    ...(vintage !== common.vintage && { vintage }),
    ...(note !== '' && { note }),
    ...(late && { late }),
  };
}
