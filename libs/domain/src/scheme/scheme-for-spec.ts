import { compileFormula } from '../formula/compile-formula.ts';
import { dependenciesOf } from '../formula/formula-dependency.ts';
import { evaluationOrder } from '../formula/evaluation-order.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import { whatIsRead } from '../method/what-is-read.ts';
import type { Frequency } from '../period/period.ts';
import { isRefusal } from '../refusal.ts';
import type { ClusterTraits, IndicatorTraits, Scheme } from './scheme.ts';

type Sound<T> = Exclude<T, { refused: unknown }>;
function sound<T>(value: T): Sound<T> {
  if (isRefusal(value)) throw new Error(JSON.stringify(value.refused));
  return value as Sound<T>;
}

/** A cluster of a spec: id 1 is C1, in county 410122 of city 410100 unless said otherwise. */
export function clusterFor(id: number, more: Partial<ClusterTraits> = {}): ClusterTraits {
  return {
    id,
    code: `C${id}`,
    nameZh: `区${id}`,
    nameEn: `Zone ${id}`,
    regionCode: '410122',
    regions: { province: '410000', city: '410100', county: '410122' },
    level: 'province',
    statusHistory: [{ status: 'active', from: null }],
    tags: [],
    peerGroup: 'A',
    industries: [],
    ...more,
  };
}

/** An indicator of a spec; with a formula it is derived. */
export function indicatorFor(
  code: string,
  more: { formula?: string; frequency?: Frequency } & Partial<IndicatorTraits> = {},
): IndicatorTraits {
  const { formula: text, frequency = 'quarter', ...rest } = more;
  const formula = text === undefined ? undefined : sound(parseFormula(text));
  return {
    code,
    kind: formula ? 'derived' : 'base',
    frequency,
    aggregationOverTime: 'sum',
    weightCode: null,
    formulas: formula
      ? [{ from: null, formula, evaluate: compileFormula(formula, frequency), dependencies: dependenciesOf(formula) }]
      : [],
    plausibleMin: null,
    plausibleMax: null,
    outOfRange: 'refuse',
    mostDecimals: null,
    byIndustry: false,
    ...rest,
  };
}

/** A scheme of a spec: open quarters and years 2011 to 2014, and whatever is given. */
export function schemeFor(parts: {
  clusters?: readonly ClusterTraits[];
  indicators: readonly IndicatorTraits[];
  methods?: readonly { code: string; frequency: Frequency; definition: MethodDefinition }[];
  more?: Partial<Scheme>;
}): Scheme {
  const clusters = parts.clusters ?? [clusterFor(1)];
  const entry = { state: 'open', opensOn: null, dueOn: null, exceptions: [] } as const;
  const periods = [2011, 2012, 2013, 2014].flatMap((year) => [`${year}`, ...[1, 2, 3, 4].map((q) => `${year}-Q${q}`)]);
  return {
    clusters,
    clusterOf: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    indicators: new Map(parts.indicators.map((indicator) => [indicator.code, indicator])),
    derivedOrder: sound(
      evaluationOrder(
        parts.indicators.map(({ code, frequency, formulas: [version] }) => ({
          code,
          frequency,
          ...(version && { formula: version.formula }),
        })),
      ),
    ),
    calendar: new Map(periods.map((period) => [period, entry])),
    methods: (parts.methods ?? []).map(({ code, frequency, definition }) => {
      const plan = sound(compileMethod(definition));
      return {
        code,
        frequency,
        versions: [{ number: 1, from: null, to: null, plan, ...whatIsRead(plan) }],
      };
    }),
    starRules: [],
    awardSchemes: [],
    directives: [],
    redLineEvents: new Map(),
    inspectionMarks: new Map(),
    broken: [],
    ...parts.more,
  };
}
