import {
  isRefusal,
  regionTreeOf,
  type BrokenRecord,
  type CalendarEntry,
  type ClusterTraits,
  type IndicatorTraits,
  type Scheme,
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
import { BrokenRecords } from './broken-records.ts';
import {
  sound,
  clusterTraits,
  indicatorTraits,
  derivedOrder,
  methodTraits,
  starRuleTraits,
  awardSchemeTraits,
  directiveTraits,
  redLineEvent,
  inspectionMark,
} from './record-traits.ts';

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
 * Readies the records for use. They were checked when they were saved; one that cannot be loaded all the same is set aside
 * with the reason, and everything that depends on it stays stale.
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
  const broken = new BrokenRecords();
  for (const record of before?.scheme.broken ?? []) {
    const kinds: readonly (keyof SchemeRecords)[] = partsOf[record.kind];
    if (kinds.every((kind) => before?.records[kind] === records[kind])) broken.add(record);
  }
  const clusters = kept('clusters', ['regions', 'clusters'], () => clustersOf(records, broken));
  const indicators = kept('indicators', ['indicators'], () => indicatorsOf(records, broken));
  return {
    clusters,
    clusterOf: kept('clusterOf', ['regions', 'clusters'], () => new Map(clusters.map((one) => [one.id, one]))),
    indicators,
    derivedOrder: kept('derivedOrder', ['indicators'], () => sound(derivedOrder([...indicators.values()]))),
    calendar: new Map(records.periods.map((period): [string, CalendarEntry] => [period.code, period])),
    methods: kept('methods', ['methods', 'method-versions'], () =>
      records.methods.map((method) => methodTraits(method, records['method-versions'], broken)).sort(byCode),
    ),
    starRules: kept('starRules', ['star-rules'], () =>
      broken
        .sound(records['star-rules'], starRuleTraits, ({ code, frequency }, reason) => {
          return { kind: 'star-rules', code, frequency, reason };
        })
        .sort(byCode),
    ),
    awardSchemes: kept('awardSchemes', ['award-schemes'], () =>
      broken
        .sound(records['award-schemes'], awardSchemeTraits, ({ code }, reason) => {
          return { kind: 'award-schemes', code, reason };
        })
        .sort(byCode),
    ),
    directives: kept('directives', ['directives'], () =>
      broken
        .sound(records.directives, directiveTraits, ({ code, parentCode }, reason) => {
          return { kind: 'directives', code, parentCode, reason };
        })
        .sort(byCode),
    ),
    redLineEvents: groupBy(
      records['red-line-events'].filter((event) => event.appeal !== 'upheld'),
      redLineEvent,
    ),
    inspectionMarks: groupBy(records['inspection-marks'], inspectionMark),
    broken: broken.found,
  };
}

/** From which records it shows that one of a kind is broken. */
const partsOf: Readonly<Record<BrokenRecord['kind'], readonly (keyof SchemeRecords)[]>> = {
  regions: ['regions', 'clusters'],
  clusters: ['regions', 'clusters'],
  indicators: ['indicators'],
  'method-versions': ['methods', 'method-versions'],
  'star-rules': ['star-rules'],
  'award-schemes': ['award-schemes'],
  directives: ['directives'],
};

function clustersOf({ regions, clusters }: SchemeRecords, broken: BrokenRecords): ClusterTraits[] {
  const nodes = regions.map(({ code, parentCode, level }) => ({ code, parent: parentCode, level }));
  const tree = regionTreeOf(nodes);
  if (isRefusal(tree)) {
    for (const { params, path, code } of tree.refused)
      broken.add({ kind: 'regions', code: String(params['code'] ?? params['region'] ?? path), reason: code });
    return [];
  }
  return broken
    .sound(
      clusters,
      (cluster) => clusterTraits(cluster, tree),
      ({ id, code }, reason) => ({ kind: 'clusters', id, code, reason }),
    )
    .sort(byCode);
}

/** Indicators that can be loaded; of those that read each other in a circle none can. */
function indicatorsOf({ indicators }: SchemeRecords, broken: BrokenRecords): Map<string, IndicatorTraits> {
  let loaded = broken
    .sound(indicators, indicatorTraits, ({ code }, reason) => ({ kind: 'indicators', code, reason }))
    .sort(byCode);
  for (let order = derivedOrder(loaded); isRefusal(order); order = derivedOrder(loaded)) {
    const circles = order.refused;
    for (const { code, params } of circles)
      broken.add({ kind: 'indicators', code: String(params['indicator']), reason: `${code}: ${params['cycle']}` });
    loaded = loaded.filter((one) => !circles.some(({ params }) => params['indicator'] === one.code));
  }
  return new Map(loaded.map((one) => [one.code, one]));
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
