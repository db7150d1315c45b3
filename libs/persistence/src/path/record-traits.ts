import {
  checkAwardScheme,
  checkDirective,
  checkRuleVersions,
  checkStarRule,
  compileFormula,
  compileMethod,
  dependenciesOf,
  evaluationOrder,
  isRefusal,
  measureInputs,
  parseFormula,
  starRuleReads,
  type AwardSchemeTraits,
  type Problem,
  type Refusal,
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
  type StarRuleTraits,
  type StarRuleVersion,
  whatIsRead,
} from '@jiju/domain';
import type {
  AwardSchemeRecord,
  Cluster,
  Directive,
  Indicator,
  InspectionMark,
  MethodRecord,
  MethodVersion,
  RedLineEvent as RedLineEventRecord,
  StarRuleRecord,
} from '@jiju/contract';
import type { BrokenRecords } from './broken-records.ts';

// A record as the rules read it; one that its own rules refuse is not loaded.

export function sound<T>(value: T): Exclude<T, { refused: unknown }> {
  if (isRefusal(value)) refuseUnsound(value.refused);
  return value as Exclude<T, { refused: unknown }>;
}

function refuseUnsound(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

export function clusterTraits(cluster: Cluster, tree: RegionTree): ClusterTraits {
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

export function indicatorTraits(indicator: Indicator): IndicatorTraits {
  return {
    code: indicator.code,
    kind: indicator.kind,
    frequency: indicator.frequency,
    aggregationOverTime: indicator.aggregationOverTime,
    weightCode: indicator.weightCode,
    plausibleMin: indicator.plausibleMin,
    plausibleMax: indicator.plausibleMax,
    outOfRange: indicator.outOfRange,
    mostDecimals: indicator.moreDecimals === 'refuse' ? indicator.decimals : null,
    byIndustry: indicator.byIndustry,
    formulas: indicator.formulas.map(({ from, text }): FormulaVersion => {
      const formula = sound(parseFormula(text));
      return {
        from,
        formula,
        evaluate: compileFormula(formula, indicator.frequency),
        dependencies: dependenciesOf(formula),
      };
    }),
  };
}

/** Every version of every formula takes part, so that one order holds for all periods. */
export function derivedOrder(indicators: readonly IndicatorTraits[]): string[] | Refusal {
  return evaluationOrder(
    indicators.map(({ code, frequency, formulas }) => {
      const roots = formulas.map((version) => version.formula.root);
      const together: Formula = { text: '', root: { kind: 'max', among: roots, start: 0, length: 0 } };
      return { code, frequency, ...(roots.length > 0 && { formula: together }) };
    }),
  );
}

export function methodTraits(
  method: MethodRecord,
  versions: readonly MethodVersion[],
  broken: BrokenRecords,
): MethodTraits {
  return {
    code: method.code,
    frequency: method.frequency,
    versions: broken.sound(
      versions.filter((version) => version.methodCode === method.code && version.state === 'active'),
      versionTraits,
      ({ code }, reason) => {
        return { kind: 'method-versions', code, method: method.code, frequency: method.frequency, reason };
      },
    ),
  };
}

function versionTraits(version: MethodVersion): MethodVersionTraits {
  const plan = sound(compileMethod(version.definition));
  return {
    number: version.number,
    from: version.effectiveFrom,
    to: version.effectiveTo,
    plan,
    ...whatIsRead(plan),
  };
}

export function starRuleTraits(record: StarRuleRecord): StarRuleTraits {
  const { code, frequency, versions } = record;
  refuseUnsound(checkRuleVersions(versions, frequency));
  return {
    code,
    frequency,
    versions: versions.map(({ effectiveFrom: from, definition: rule }): StarRuleVersion => {
      refuseUnsound(checkStarRule(rule));
      return { from, rule, reads: starRuleReads(rule) };
    }),
  };
}

export function awardSchemeTraits(record: AwardSchemeRecord): AwardSchemeTraits {
  const { code, methodCode, versions } = record;
  refuseUnsound(checkRuleVersions(versions, undefined));
  for (const { definition } of versions) refuseUnsound(checkAwardScheme(definition));
  return {
    code,
    method: methodCode,
    versions: versions.map(({ effectiveFrom: from, definition: scheme }) => ({ from, scheme })),
  };
}

export function directiveTraits(record: Directive): DirectiveTraits {
  const { definition, events } = record;
  refuseUnsound(checkDirective(definition));
  if (!Array.isArray(events)) throw new Error('its events are not a list');
  const reads = measureInputs(definition.measure).map((input) => input.indicator);
  return { code: record.code, parentCode: record.parentCode, definition, events, reads: new Set(reads) };
}

export function redLineEvent(record: RedLineEventRecord): RedLineEvent {
  return { unit: record.clusterCode, redLine: record.redLine, count: record.count };
}

export function inspectionMark(record: InspectionMark): InspectionMarkTraits {
  return { clusterCode: record.clusterCode, group: record.group, marks: record.marks };
}
