import {
  compensatedSum,
  compileFormula,
  computeSheet,
  dependenciesOf,
  evaluationOrder,
  parseFormula,
  partsOf,
  regionTreeOf,
  type IndicatorTraits,
  type RegionLevel,
  type ReportedFigure,
  type Scheme,
  type Sheet,
} from '@jiju/domain';
import { clusters } from '../cluster/clusters.ts';
import { baseIndicators } from '../indicator/base-indicators.ts';
import { derivedIndicators } from '../indicator/derived-indicators.ts';
import { regions } from '../region/regions.ts';
import { demonstrationFigures } from './demonstration-figures.ts';

/** For specs: the demonstration's sheets by cluster and period, computed with the domain as the running house does. */
export type Sheets = ReadonlyMap<string, ReadonlyMap<string, Sheet>>;

/** Reads a formula that the spec of the indicators has proven readable. */
export function readFormula(text: string) {
  const formula = parseFormula(text);
  if ('refused' in formula) throw new Error(JSON.stringify(formula.refused));
  return formula;
}

export const tree = (() => {
  const built = regionTreeOf(regions.map(({ parentCode, ...region }) => ({ ...region, parent: parentCode })));
  if ('refused' in built) throw new Error(JSON.stringify(built.refused));
  return built;
})();

/** One figure that a visitor changes. */
export interface Change {
  readonly cluster: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
}

export function demonstrationSheets(change?: Change): Sheets {
  const figures = figuresByClusterAndPeriod(change);
  const sheets = new Map<string, Map<string, Sheet>>(clusters.map(({ code }) => [code, new Map()]));
  const scheme = indicatorScheme();
  for (const year of ['2011', '2012', '2013']) {
    for (const period of [...partsOf(year, 'quarter'), year]) {
      for (const baseOnly of [true, false]) {
        for (const { code, regionCode } of clusters) {
          const own = sheets.get(code);
          const sheet = computeSheet(baseOnly ? { ...scheme, derivedOrder: [] } : scheme, {
            period,
            figures: figures.get(`${code} ${period}`) ?? [],
            sheetAt: (at) => own?.get(at),
            total: (indicator, level, at) => total(sheets, regionCode, indicator, level, at),
          });
          if (sheet) own?.set(period, sheet);
        }
      }
    }
  }
  return sheets;
}

function indicatorScheme(): Scheme {
  const all = [...baseIndicators, ...derivedIndicators];
  const definitions = all.map(({ code, frequency, formulas }) => ({
    code,
    frequency,
    ...(formulas[0] ? { formula: readFormula(formulas[0].text) } : {}),
  }));
  const order = evaluationOrder(definitions);
  if ('refused' in order) throw new Error(JSON.stringify(order.refused));
  const indicators = new Map<string, IndicatorTraits>(
    all.map((one) => [
      one.code,
      {
        ...one,
        mostDecimals: null,
        formulas: one.formulas.map(({ from, text }) => {
          const formula = readFormula(text);
          return {
            from,
            formula,
            evaluate: compileFormula(formula, one.frequency),
            dependencies: dependenciesOf(formula),
          };
        }),
      },
    ]),
  );
  return {
    indicators,
    derivedOrder: order,
    clusters: [],
    clusterOf: new Map(),
    calendar: new Map(),
    methods: [],
    starRules: [],
    awardSchemes: [],
    directives: [],
    redLineEvents: new Map(),
    inspectionMarks: new Map(),
    broken: [],
  };
}

function figuresByClusterAndPeriod(change?: Change): Map<string, ReportedFigure[]> {
  const found = new Map<string, ReportedFigure[]>();
  for (const { clusterCode, indicatorCode, periodCode, ...rest } of demonstrationFigures()) {
    const key = `${clusterCode} ${periodCode}`;
    const list = found.get(key) ?? [];
    const changed = change && key === `${change.cluster} ${change.period}` && indicatorCode === change.indicator;
    list.push({ indicator: indicatorCode, ...rest, value: changed ? change.value : rest.value });
    found.set(key, list);
  }
  return found;
}

function total(sheets: Sheets, regionCode: string, indicator: string, level: RegionLevel, period: string) {
  const region = tree.regionAtLevel(regionCode, level);
  if (region === undefined) return undefined;
  const values = clusters.flatMap((cluster) => {
    const value = sheets.get(cluster.code)?.get(period)?.values[indicator];
    return tree.regionAtLevel(cluster.regionCode, level) === region && value !== undefined ? [value] : [];
  });
  return compensatedSum(values);
}
