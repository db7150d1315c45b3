import type { RankingResult } from '../ranking/ranking-result.ts';
import { correlation, correlationMatrix } from '../statistics/correlation.ts';
import { principalComponents } from '../statistics/principal-components.ts';
import { shapeOf } from '../statistics/shape.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

/** What an expert looks at before trusting a method on these figures. null: not defined for them. */
export interface Diagnosis {
  readonly indicators: readonly IndicatorDiagnosis[];
  readonly groups: readonly GroupDiagnosis[];
}

export interface IndicatorDiagnosis {
  readonly code: string;
  /** Units with a value. */
  readonly count: number;
  /** Of the values as reported, after division and transform; type 2 estimators. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Of the item score with the total. A negative one works against the method. */
  readonly withTotal: number | null;
  readonly flags: readonly ('skewed' | 'against-total' | 'constant')[];
}

export interface GroupDiagnosis {
  readonly code: string;
  /** Codes of the members, in the order of the rows and columns below. */
  readonly members: readonly string[];
  readonly correlations: readonly (readonly (number | null)[])[];
  /** Pairs that say nearly the same (above 0.92) or pull against each other (below -0.4), as in the practice of the JRC. */
  readonly flagged: readonly {
    readonly a: string;
    readonly b: string;
    readonly r: number;
    readonly flag: 'redundant' | 'opposed';
  }[];
  /** Consistency of the members; above 0.7 is held to be good. */
  readonly alpha: number | null;
  /** Share of the variance that each principal component carries, largest first. */
  readonly components: readonly number[];
}

const REDUNDANT = 0.92;
const OPPOSED = -0.4;
/** The outlier rule's limits in the practice of the JRC. */
const SKEWED = { skewness: 2, kurtosis: 3.5 };

export function diagnose(result: RankingResult): Diagnosis {
  const { plan, normalised, dimensions, raw } = result;
  const total = dimensions[plan.top] as Float64Array;
  const takingPart = raw.map((column) => column.map((x, i) => (result.excluded.has(i) ? NaN : x)));
  return {
    indicators: plan.indicators.map(({ code }, at) => {
      const { count, skewness, kurtosis, deviation } = shapeOf(takingPart[at] as Float64Array);
      const withTotal = correlation(normalised[at] as Float64Array, total);
      const skewed = Math.abs(skewness) >= SKEWED.skewness && kurtosis >= SKEWED.kurtosis;
      return {
        code,
        count,
        skewness: defined(skewness),
        kurtosis: defined(kurtosis),
        withTotal: defined(withTotal),
        flags: [
          ...(skewed ? (['skewed'] as const) : []),
          ...(withTotal < 0 ? (['against-total'] as const) : []),
          ...(count > 0 && deviation === 0 ? (['constant'] as const) : []),
        ],
      };
    }),
    groups: plan.groups.map(({ code, members }) => {
      const codes = members.map(({ kind, at }) => (kind === 'group' ? plan.groups : plan.indicators)[at]?.code ?? '');
      const columns = members.map(({ kind, at }) => (kind === 'group' ? dimensions : normalised)[at] as Float64Array);
      const correlations = correlationMatrix(columns);
      const flagged = codes.flatMap((a, i) =>
        codes.slice(0, i).flatMap((b, j) => {
          const r = correlations[i]?.[j] ?? NaN;
          const flag = r > REDUNDANT ? 'redundant' : r < OPPOSED ? 'opposed' : undefined;
          return flag ? [{ a: b, b: a, r, flag } as const] : [];
        }),
      );
      const { eigenvalues } = principalComponents(columns);
      return {
        code,
        members: codes,
        correlations: correlations.map((row) => row.map(defined)),
        flagged,
        alpha: defined(cronbachAlpha(columns)),
        components: eigenvalues.map((value) => value / columns.length),
      };
    }),
  };
}

function defined(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
