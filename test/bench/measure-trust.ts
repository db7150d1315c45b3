import {
  compileMethod,
  explainMove,
  finish,
  isRefusal,
  rank,
  rankDifference,
  simulate,
  whatItTakes,
  type Applied,
  type Assumptions,
  type MethodDefinition,
  type RankEntry,
  type RankingResult,
  type Scoring,
  type UnitTable,
} from '@jiju/domain';
import { median, randomFrom } from './statistics.ts';

/** Milliseconds of one core. */
export interface TrustTimes {
  /** 1,000 rankings of 500 x 17 under other weights, scorings and means, one indicator left out. */
  readonly robustness: number;
  /** The same with errors of measurement, which leave nothing to be computed once. */
  readonly withErrors: number;
  /** 100 rankings of 51 x 49 with imputation and outliers under other weights and scorings. */
  readonly regenerations: number;
  /** Why one place moved, the two rankings alone, and what a better place would take, of 180 x 20. */
  readonly move: number;
  readonly moveFloor: number;
  readonly gap: number;
  /** One frame of the workshop: 500 x 17 with another weight, readied and ranked anew. */
  readonly frame: number;
  /** What a version would change in 40 quarters of 500 x 17, and the rankings alone that it takes. */
  readonly preview: number;
  readonly previewFloor: number;
}

const zScore: Scoring = { kind: 'z-score', mean: 50, deviation: 10 };

/** The library alone, in this process; the median of some runs after a warm-up. */
export function measureTrust(runs: number): TrustTimes {
  const large = sampleOf(500, 17);
  const varied: Assumptions = {
    weights: { percent: 25 },
    scorings: [zScore, { kind: 'percentile' }],
    aggregations: ['geometric'],
    dropOne: true,
  };
  const asked = { definition: large.definition, table: large.table, events: [], seed: 7 };
  const asem = sampleOf(51, 49, 0.05);
  const regenerated: Assumptions = { weights: { percent: 25 }, scorings: [zScore] };
  const province = [sampleOf(180, 20, 0, 1), sampleOf(180, 20, 0, 2)] as const;
  const [before, after] = province.map(({ definition, table }) => applied(definition, table)) as [Applied, Applied];
  const id = after.table.ids[90] as string;
  const quarters = Array.from({ length: 40 }, (_, at) => sampleOf(500, 17, 0, at + 1));
  const draft = { ...large.definition, missing: { rule: 'median' as const } };
  return {
    robustness: timed(runs, () => finish(simulate({ ...asked, assumptions: varied }, 1000))),
    withErrors: timed(runs, () =>
      finish(simulate({ ...asked, assumptions: { ...varied, error: { percent: 5 } } }, 1000)),
    ),
    regenerations: timed(runs, () => finish(simulate({ ...asem, events: [], seed: 7, assumptions: regenerated }, 100))),
    move: timed(runs, () => explainMove({ id, before, after })),
    moveFloor: timed(runs, () => [before, after].map(({ plan, table }) => rank(plan, table))),
    gap: timed(runs, () => finish(whatItTakes(after, id, 10))),
    frame: timed(runs * 5, (run) => {
      const { definition, table } = large;
      const [first, ...rest] = definition.indicators;
      if (!first) throw new Error('no indicators');
      const moved = { ...definition, indicators: [{ ...first, weight: 1 + (run % 10) / 10 }, ...rest] };
      return rank(applied(moved, table).plan, table);
    }),
    preview: timed(runs, () =>
      quarters.map(({ definition, table }) => {
        const [then, now] = [definition, draft].map((one) => rank(applied(one, table).plan, table));
        return then && now && rankDifference(entriesOf(then), entriesOf(now), { top: 10, most: 10 });
      }),
    ),
    previewFloor: timed(runs, () =>
      quarters.map(({ definition, table }) => [definition, draft].map((one) => rank(applied(one, table).plan, table))),
    ),
  };
}

function timed(runs: number, work: (run: number) => unknown): number {
  const times: number[] = [];
  for (let run = -2; run < runs; run++) {
    const began = performance.now();
    work(run);
    if (run >= 0) times.push(performance.now() - began);
  }
  return median(times);
}

function applied(definition: MethodDefinition, table: UnitTable): Applied {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  return { plan, table, events: [] };
}

function entriesOf({ ids, rank: places, score }: RankingResult): RankEntry[] {
  return ids.map((one, at) => ({ id: one, rank: places[at] || null, score: score[at] ?? null }));
}

/** Skewed figures in eight groups under two, with a share of them missing. */
function sampleOf(
  units: number,
  indicators: number,
  missing = 0,
  seed = 1,
): { readonly definition: MethodDefinition; readonly table: UnitTable } {
  const random = randomFrom(seed);
  const ids = Array.from({ length: units }, (_, at) => `U${String(at).padStart(4, '0')}`);
  const codes = Array.from({ length: indicators }, (_, at) => `I${at + 1}`);
  const pillars = Array.from({ length: Math.min(8, indicators) }, (_, at) => `P${at + 1}`);
  return {
    table: {
      ids,
      columns: new Map(
        codes.map((code) => [
          code,
          Float64Array.from(ids, () => (random() < missing ? NaN : Math.exp(3 * random() + random()))),
        ]),
      ),
      groups: new Map([['peerGroup', ids.map((_, at) => `G${at % 4}`)]]),
    },
    definition: {
      indicators: codes.map((code, at) => ({
        code,
        direction: at % 5 === 0 ? -1 : 1,
        weight: 1,
        parent: pillars[at % pillars.length] as string,
        scoring: { kind: 'min-max' },
      })),
      groups: [
        { code: 'TOP', aggregation: 'arithmetic' },
        { code: 'A', parent: 'TOP', weight: 1, aggregation: 'arithmetic' },
        { code: 'B', parent: 'TOP', weight: 1, aggregation: 'arithmetic' },
        ...pillars.map((code, at) => ({
          code,
          parent: at % 2 === 0 ? 'A' : 'B',
          weight: 1,
          aggregation: 'arithmetic' as const,
        })),
      ],
      missing: { rule: 'group-mean', column: 'peerGroup' },
      outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' },
    },
  };
}
