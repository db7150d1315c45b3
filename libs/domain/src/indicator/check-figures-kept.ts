import { sameUnit } from '../formula/same-unit.ts';
import { isCoarser } from '../period/period-nesting.ts';
import { frequencyOf, type Frequency, type Period } from '../period/period.ts';
import { problem, type Problem } from '../refusal.ts';

/** What decides whether a figure that was reported still counts, and as what. */
export interface FigureTraits {
  readonly code: string;
  readonly kind: 'base' | 'derived';
  readonly frequency: Frequency;
  readonly unit: string;
  readonly byIndustry: boolean;
}

/** Figures of an indicator that say something, by period and by whether they are of single industries. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly byIndustry: boolean;
  readonly count: number;
}

/**
 * Whether the figures of an indicator stay what they are when its traits change: they would leave every result where it
 * becomes a derived one, is reported less often or not by industry any more, and would mean something else in another unit.
 * What was reported without a unit may get one.
 * @returns one problem per trait, with the number of figures and the first and last period.
 */
export function checkFiguresKept(
  before: FigureTraits,
  after: FigureTraits,
  reported: readonly ReportedPeriod[],
): Problem[] {
  const keeps = (field: string, code: string, hit: (one: ReportedPeriod) => boolean, params = {}): Problem[] => {
    const lost = reported.filter(hit);
    const periods = lost.map(({ period }) => period).sort();
    const [first = ''] = periods;
    if (lost.length === 0) return [];
    const count = lost.reduce((sum, one) => sum + one.count, 0);
    return [problem(code, { indicator: before.code, count, first, last: periods.at(-1) ?? first, ...params }, field)];
  };
  return [
    ...(before.kind === 'base' && after.kind === 'derived'
      ? keeps('kind', 'figures-of-derived-indicator', () => true)
      : []),
    ...keeps('frequency', 'figures-of-shorter-periods', ({ period }) =>
      isCoarser(after.frequency, frequencyOf(period)),
    ),
    ...(before.byIndustry && !after.byIndustry
      ? keeps('byIndustry', 'figures-by-industry', ({ byIndustry }) => byIndustry)
      : []),
    ...(before.unit.trim() !== '' && !sameUnit(before.unit, after.unit)
      ? keeps('unit', 'figures-in-another-unit', () => true, { unit: before.unit })
      : []),
  ];
}
