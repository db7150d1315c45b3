import {
  countingStates,
  dependenciesOf,
  frequencies,
  frequencyOf,
  inputPeriods,
  isCoarser,
  isRefusal,
  parseFormula,
  partsOf,
  versionFrom,
  type Period,
  type RegionLevel,
} from '@jiju/domain';
import type { MetricExplanation } from '@jiju/contract';
import type { Database } from '../database/database.ts';

/** Inputs shown of one value at most, and how deep the tree goes: the page asks again to go on. */
const mostInputs = 40;
const depth = 2;

interface IndicatorRow {
  readonly code: string;
  readonly unit: string;
  readonly kind: 'base' | 'derived';
  readonly formulas: readonly { readonly from: string | null; readonly text: string }[];
}

interface SheetRow {
  readonly period: Period;
  readonly values: Readonly<Record<string, number>>;
  readonly gaps: Readonly<Record<string, Record<string, unknown>>>;
  readonly synthetic: readonly string[];
}

interface FigureRow {
  readonly period: Period;
  readonly indicator: string;
  readonly value: number | null;
  readonly author: string;
  readonly updatedAt: string;
  readonly state: string;
  readonly source: string;
}

/** A value and what it was made of; `undefined` when there is no such cluster or indicator. */
export async function readExplanation(
  database: Database,
  clusterCode: string,
  indicatorCode: string,
  periodCode: Period,
): Promise<MetricExplanation | undefined> {
  const { query } = database;
  const [clusters, indicators] = await Promise.all([
    query<{ id: number; regionCode: string }>(
      '/* explain-cluster */ select id, region_code as "regionCode" from cluster where code = $1',
      [clusterCode],
    ),
    query<IndicatorRow>('/* explain-indicators */ select code, unit, kind, formulas from indicator'),
  ]);
  const [cluster] = clusters;
  const known = new Map(indicators.map((one) => [one.code, one]));
  if (!cluster || !known.has(indicatorCode)) return undefined;
  // A cluster has few sheets, 40 quarters and 10 years say: all of them at once are cheaper than one after the other.
  const [sheets, figures, regions] = await Promise.all([
    query<SheetRow>('/* explain-sheets */ select period, values, gaps, synthetic from metric where cluster_id = $1', [
      cluster.id,
    ]),
    query<FigureRow>(
      `/* explain-figures */ select period, indicator, value, author, updated_at as "updatedAt", state, source from observation
       where cluster_id = $1 and industry = '' and state = any ($2)`,
      [cluster.id, countingStates],
    ),
    query<{ code: string; level: RegionLevel }>(
      `/* explain-regions */ with recursive up as (select code, parent_code, level from region where code = $1
         union select r.code, r.parent_code, r.level from region r join up on up.parent_code = r.code) select code, level from up`,
      [cluster.regionCode],
    ),
  ]);
  const totals = await query<{ period: Period; regionCode: string; values: Record<string, number> }>(
    '/* explain-totals */ select period, region_code as "regionCode", values from region_total where region_code = any ($1)',
    [regions.map(({ code }) => code)],
  );
  return new Explainer({
    clusterCode,
    known,
    sheets: new Map(sheets.map((sheet) => [sheet.period, sheet])),
    figures: new Map(figures.map((figure) => [`${figure.period}|${figure.indicator}`, figure])),
    regionAt: new Map(regions.map(({ code, level }) => [level, code])),
    totals: new Map(totals.map((total) => [`${total.period}|${total.regionCode}`, total.values])),
  }).explain(indicatorCode, periodCode, depth);
}

interface AtHand {
  readonly clusterCode: string;
  readonly known: ReadonlyMap<string, IndicatorRow>;
  readonly sheets: ReadonlyMap<Period, SheetRow>;
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly regionAt: ReadonlyMap<RegionLevel, string>;
  readonly totals: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

class Explainer {
  readonly #at: AtHand;

  constructor(at: AtHand) {
    this.#at = at;
  }

  explain(code: string, period: Period, levels: number): MetricExplanation {
    const indicator = this.#at.known.get(code);
    const formula = indicator && versionFrom(indicator.formulas, period)?.text;
    const figure = indicator?.kind === 'base' ? this.#at.figures.get(`${period}|${code}`) : undefined;
    const { value, gap, synthetic } = this.#stored(code, period);
    return {
      indicatorCode: code,
      periodCode: period,
      clusterCode: this.#at.clusterCode,
      unit: indicator?.unit ?? '',
      value,
      gap,
      synthetic,
      formula: formula ?? null,
      figure: figure
        ? {
            value: figure.value,
            author: figure.author,
            updatedAt: new Date(figure.updatedAt).toISOString(),
            state: figure.state,
            source: figure.source,
          }
        : null,
      inputs:
        levels === 0 || gap?.['reason'] === 'rolls-shorter-periods'
          ? []
          : formula
            ? this.#inputs(formula, period, levels)
            : figure && (figure.value !== null || gap !== null)
              ? []
              : this.#parts(code, period, levels),
    };
  }

  #stored(code: string, period: Period): Pick<MetricExplanation, 'value' | 'gap' | 'synthetic'> {
    const sheet = this.#at.sheets.get(period);
    return {
      value: sheet && Object.hasOwn(sheet.values, code) ? (sheet.values[code] ?? null) : null,
      gap: sheet && Object.hasOwn(sheet.gaps, code) ? (sheet.gaps[code] ?? null) : null,
      synthetic: sheet?.synthetic.includes(code) ?? false,
    };
  }

  #inputs(text: string, period: Period, levels: number): MetricExplanation[] {
    const formula = parseFormula(text);
    if (isRefusal(formula)) return [];
    const inputs = dependenciesOf(formula).flatMap(({ code, total, reach }) =>
      inputPeriods({ code, reach }, period).map((one) =>
        total ? this.#total(code, total, one) : this.explain(code, one, levels - 1),
      ),
    );
    return inputs.slice(0, mostInputs);
  }

  /** The parts of a longer period that were reported instead of it. */
  #parts(code: string, period: Period, levels: number): MetricExplanation[] {
    const finer = frequencies.filter((one) => isCoarser(frequencyOf(period), one));
    for (const frequency of finer) {
      const parts = partsOf(period, frequency).filter((part) => this.#stored(code, part).value !== null);
      if (parts.length > 0) return parts.map((part) => this.explain(code, part, levels - 1));
    }
    return [];
  }

  /** The sum over the region: whose it is stands in place of the cluster. */
  #total(code: string, level: RegionLevel, period: Period): MetricExplanation {
    const region = this.#at.regionAt.get(level) ?? '';
    return {
      indicatorCode: code,
      periodCode: period,
      clusterCode: region,
      unit: this.#at.known.get(code)?.unit ?? '',
      value: this.#at.totals.get(`${period}|${region}`)?.[code] ?? null,
      gap: null,
      synthetic: false,
      formula: null,
      figure: null,
      inputs: [],
    };
  }
}
