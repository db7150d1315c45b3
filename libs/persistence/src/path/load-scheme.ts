import {
  compileFormula,
  compileMethod,
  dependenciesOf,
  evaluationOrder,
  isRefusal,
  measureInputs,
  parseFormula,
  regionTreeOf,
  type AwardSchemeTraits,
  type CalendarEntry,
  type ClusterTraits,
  type DirectiveTraits,
  type Formula,
  type FormulaVersion,
  type IndicatorTraits,
  type InspectionMarkTraits,
  type MethodTraits,
  type MethodVersionTraits,
  type RedLineEvent,
  type RegionTree,
  type Scheme,
  type StarRuleTraits,
} from '@jiju/domain';
import type {
  AwardSchemeRecord,
  Cluster,
  Directive,
  Indicator,
  InspectionMark,
  MethodRecord,
  MethodVersion,
  PeriodRecord,
  RedLineEvent as RedLineEventRecord,
  Region,
  StarRuleRecord,
} from '@jiju/contract';

/** The records a scheme is made of; archived ones are not among them. */
export interface SchemeRecords {
  readonly regions: readonly Region[];
  readonly clusters: readonly Cluster[];
  readonly indicators: readonly Indicator[];
  readonly periods: readonly PeriodRecord[];
  readonly methods: readonly MethodRecord[];
  readonly 'method-versions': readonly MethodVersion[];
  readonly 'star-rules': readonly StarRuleRecord[];
  readonly 'award-schemes': readonly AwardSchemeRecord[];
  readonly 'red-line-events': readonly RedLineEventRecord[];
  readonly 'inspection-marks': readonly InspectionMark[];
  readonly directives: readonly Directive[];
}

export const schemeKinds = [
  'regions',
  'clusters',
  'indicators',
  'periods',
  'methods',
  'method-versions',
  'star-rules',
  'award-schemes',
  'red-line-events',
  'inspection-marks',
  'directives',
] as const satisfies (keyof SchemeRecords)[];

/** A scheme and the records it was made of. */
export interface LoadedScheme {
  readonly records: SchemeRecords;
  readonly scheme: Scheme;
}

/**
 * Readies the records for use. They were checked when they were saved, so a refusal here is a fault of ours: it throws.
 * @param before what was loaded last: parts whose records are the same are the same objects again, so that whoever keeps
 *   something for them (tables by cluster, plans of methods) need not begin anew when a directive was edited.
 */
export function schemeOf(records: SchemeRecords, before?: LoadedScheme): Scheme {
  const kept = <K extends keyof Scheme>(
    part: K,
    kinds: readonly (keyof SchemeRecords)[],
    make: () => Scheme[K],
  ): Scheme[K] =>
    before && kinds.every((kind) => before.records[kind] === records[kind]) ? before.scheme[part] : make();
  const clusters = kept('clusters', ['regions', 'clusters'], () => clustersOf(records));
  const indicators = kept(
    'indicators',
    ['indicators'],
    () =>
      new Map(
        records.indicators
          .map(indicatorTraits)
          .sort(byCode)
          .map((one) => [one.code, one]),
      ),
  );
  return {
    clusters,
    clusterOf: kept('clusterOf', ['regions', 'clusters'], () => new Map(clusters.map((one) => [one.id, one]))),
    indicators,
    derivedOrder: kept('derivedOrder', ['indicators'], () => derivedOrder([...indicators.values()])),
    calendar: new Map(records.periods.map((period): [string, CalendarEntry] => [period.code, period])),
    methods: kept('methods', ['methods', 'method-versions'], () =>
      records.methods.map((method) => methodTraits(method, records['method-versions'])).sort(byCode),
    ),
    starRules: records['star-rules'].map(starRuleTraits).sort(byCode),
    awardSchemes: records['award-schemes'].map(awardSchemeTraits).sort(byCode),
    directives: records.directives.map(directiveTraits).sort(byCode),
    redLineEvents: groupBy(
      records['red-line-events'].filter((event) => event.appeal !== 'upheld'),
      redLineEvent,
    ),
    inspectionMarks: groupBy(records['inspection-marks'], inspectionMark),
  };
}

function clustersOf({ regions, clusters }: SchemeRecords): ClusterTraits[] {
  const nodes = regions.map(({ code, parentCode, level }) => ({ code, parent: parentCode, level }));
  const tree = sound(regionTreeOf(nodes));
  return clusters.map((cluster) => clusterTraits(cluster, tree)).sort(byCode);
}

function sound<T>(value: T): Exclude<T, { refused: unknown }> {
  if (isRefusal(value)) throw new Error(`A stored record is not sound: ${JSON.stringify(value.refused)}`);
  return value as Exclude<T, { refused: unknown }>;
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}

function groupBy<R extends { readonly periodCode: string }, T>(
  records: readonly R[],
  map: (record: R) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.periodCode) ?? [];
    groups.set(record.periodCode, group);
    group.push(map(record));
  }
  return groups;
}

function clusterTraits(cluster: Cluster, tree: RegionTree): ClusterTraits {
  const at = (level: 'province' | 'city' | 'county'): string | undefined =>
    tree.has(cluster.regionCode) ? tree.regionAtLevel(cluster.regionCode, level) : undefined;
  const [province, city, county] = [at('province'), at('city'), at('county')];
  return {
    id: cluster.id,
    code: cluster.code,
    nameZh: cluster.nameZh,
    nameEn: cluster.nameEn,
    regionCode: cluster.regionCode,
    regions: { ...(province && { province }), ...(city && { city }), ...(county && { county }) },
    level: cluster.level,
    statusHistory: cluster.statusHistory,
    tags: cluster.tags,
    peerGroup: cluster.peerGroup,
    industries: cluster.leadingIndustries.map((industry) => industry.nameZh),
  };
}

function indicatorTraits(indicator: Indicator): IndicatorTraits {
  return {
    code: indicator.code,
    kind: indicator.kind,
    frequency: indicator.frequency,
    aggregationOverTime: indicator.aggregationOverTime,
    weightCode: indicator.weightCode,
    plausibleMin: indicator.plausibleMin,
    plausibleMax: indicator.plausibleMax,
    outOfRange: indicator.outOfRange,
    byIndustry: indicator.byIndustry,
    formulas: indicator.formulas.map(({ from, text }): FormulaVersion => {
      const formula = sound(parseFormula(text));
      return { from, formula, evaluate: compileFormula(formula), dependencies: dependenciesOf(formula) };
    }),
  };
}

/** Every version of every formula takes part, so that one order holds for all periods. */
function derivedOrder(indicators: readonly IndicatorTraits[]): string[] {
  return sound(
    evaluationOrder(
      indicators.map(({ code, frequency, formulas }) => {
        const roots = formulas.map((version) => version.formula.root);
        const together: Formula = { text: '', root: { kind: 'max', among: roots, start: 0, length: 0 } };
        return { code, frequency, ...(roots.length > 0 && { formula: together }) };
      }),
    ),
  );
}

function methodTraits(method: MethodRecord, versions: readonly MethodVersion[]): MethodTraits {
  return {
    code: method.code,
    frequency: method.frequency,
    versions: versions
      .filter((version) => version.methodCode === method.code && version.state === 'active')
      .map((version): MethodVersionTraits => {
        const plan = sound(compileMethod(version.definition));
        const reads = plan.indicators.flatMap((one) => [
          one.column,
          ...(one.denominator === undefined ? [] : [one.denominator]),
        ]);
        return {
          number: version.number,
          from: version.effectiveFrom,
          to: version.effectiveTo,
          plan,
          reads: new Set(reads),
        };
      }),
  };
}

function starRuleTraits(record: StarRuleRecord): StarRuleTraits {
  const rule = record.definition;
  const thresholds = [rule.entry ?? {}, ...rule.levels.map((level) => level.thresholds)];
  return {
    code: record.code,
    frequency: record.frequency,
    rule,
    reads: new Set(thresholds.flatMap((one) => Object.keys(one))),
  };
}

function awardSchemeTraits(record: AwardSchemeRecord): AwardSchemeTraits {
  return { code: record.code, method: record.methodCode, scheme: record.definition };
}

function directiveTraits(record: Directive): DirectiveTraits {
  const { definition, events } = record;
  const reads = measureInputs(definition.measure).map((input) => input.indicator);
  return { code: record.code, parentCode: record.parentCode, definition, events, reads: new Set(reads) };
}

function redLineEvent(record: RedLineEventRecord): RedLineEvent {
  return { unit: record.clusterCode, redLine: record.redLine, count: record.count };
}

function inspectionMark(record: InspectionMark): InspectionMarkTraits {
  return { clusterCode: record.clusterCode, group: record.group, marks: record.marks };
}
