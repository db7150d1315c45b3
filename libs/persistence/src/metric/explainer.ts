import {
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
import type { TotalOf } from './read-contributors.ts';

/** Inputs shown of one value at most. */
const mostInputs = 40;

export interface IndicatorRow {
  readonly code: string;
  readonly unit: string;
  readonly kind: 'base' | 'derived';
  readonly formulas: readonly { readonly from: string | null; readonly text: string }[];
}

export interface SheetRow {
  readonly period: Period;
  readonly values: Readonly<Record<string, number>>;
  readonly gaps: Readonly<Record<string, Record<string, unknown>>>;
  readonly synthetic: readonly string[];
}

export interface FigureRow {
  readonly period: Period;
  readonly indicator: string;
  readonly value: number | null;
  readonly author: string;
  readonly updatedAt: string;
  readonly state: string;
  readonly source: string;
}

/** Everything an explanation is made of. */
export interface AtHand {
  readonly clusterCode: string;
  readonly known: ReadonlyMap<string, IndicatorRow>;
  readonly sheets: ReadonlyMap<Period, SheetRow>;
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly regionAt: ReadonlyMap<RegionLevel, string>;
  readonly totals: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly contributors: ReadonlyMap<string, MetricExplanation['restsOn']>;
}

/** Tells what values were made of, from what is at hand. */
export class Explainer {
  readonly #at: AtHand;
  /** The totals that were named, by what they are. */
  readonly named = new Map<string, TotalOf>();

  constructor(at: AtHand) {
    this.#at = at;
  }

  explain(code: string, period: Period, levels: number): MetricExplanation {
    const indicator = this.#at.known.get(code);
    const version = indicator && versionFrom(indicator.formulas, period);
    const formula = version?.text;
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
      formulaFrom: version?.from ?? null,
      figure: figure
        ? {
            value: figure.value,
            author: figure.author,
            updatedAt: new Date(figure.updatedAt).toISOString(),
            state: figure.state,
            source: figure.source,
          }
        : null,
      restsOn: null,
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
    const name = `${code}|${region}|${period}`;
    this.named.set(name, { code, region, period });
    return {
      indicatorCode: code,
      periodCode: period,
      clusterCode: region,
      unit: this.#at.known.get(code)?.unit ?? '',
      value: this.#at.totals.get(`${period}|${region}`)?.[code] ?? null,
      gap: null,
      synthetic: false,
      formula: null,
      formulaFrom: null,
      figure: null,
      restsOn: this.#at.contributors.get(name) ?? null,
      inputs: [],
    };
  }
}
