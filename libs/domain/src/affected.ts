import { affectedPeriods, type Dependency } from './formula/formula-dependency.ts';
import type { Fact } from './fact/fact.ts';
import { addYears } from './period/period-arithmetic.ts';
import { containingPeriod, isCoarser } from './period/period-nesting.ts';
import { frequencies, frequencyOf, type Period } from './period/period.ts';
import {
  awardScope,
  directiveScope,
  metricScope,
  starScope,
  totalScope,
  type EveryScope,
  type Scope,
} from './scope/scope.ts';
import { affectedByRecord } from './scheme/affected-by-record.ts';
import { clustersOfRegion } from './scheme/clusters-of-region.ts';
import { behindBroken } from './scheme/behind-broken.ts';
import { rankingsLookingAt } from './scheme/rankings-looking-at.ts';
import type { Scheme } from './scheme/scheme.ts';
import { versionFrom } from './scheme/version-at.ts';

/**
 * What makes what stale: the map of consequences, and the first file to read in this house.
 *
 * figures -> metrics of the cluster -> totals of its regions -> shares of the clusters there
 *                                   -> rankings, stars -> awards, directives
 *
 * It may name a scope too many (it is then computed and found unchanged), never one too few.
 */
export function affectedBy(fact: Fact, scheme: Scheme): (Scope | EveryScope)[] {
  switch (fact.type) {
    case 'ObservationsRecorded':
      return [metricScope(fact.period, fact.clusterId)];
    case 'MetricsChanged':
      return [
        ...metricsReading(fact.codes, fact.period, scheme).flatMap((period) =>
          fact.clusterIds.map((id) => metricScope(period, id)),
        ),
        ...totalsOver(fact.clusterIds, fact.codes, fact.period, scheme),
        ...(fact.presence ? judgementsOf(fact.period, scheme) : judgementsReading(fact.codes, fact.period, scheme)),
        ...directivesReading(fact.codes, scheme),
        ...behindBroken(scheme, fact.period),
      ];
    case 'RegionTotalsChanged':
      return sharesOf(fact.codes, fact.period, scheme).flatMap((period) =>
        clustersOfRegion(scheme, fact.region).flatMap((at) => {
          const cluster = scheme.clusters[at];
          return cluster ? [metricScope(period, cluster.id)] : [];
        }),
      );
    case 'RankingChanged':
      return [...rankingsOfRankings(fact.method, fact.period, scheme), ...awardsOf(fact.method, fact.period, scheme)];
    case 'RecordChanged':
      return affectedByRecord(fact, scheme);
    case 'RecomputationRequested':
      return [...fact.scopes];
    case 'DirectiveAssessed':
      return parentsOf(fact.code, scheme);
    case 'StarRatingsChanged':
      return [...scheme.awardSchemes.map((award) => award.code), ...brokenAwards(scheme)].map((award) =>
        awardScope(fact.period, award),
      );
    case 'AwardChanged':
    case 'VerificationChanged':
    case 'RobustnessChanged':
    case 'SignedIn':
      return [];
  }
}

/** Awards made of a ranking, and those of the next year, which measure the rise against it. */
function awardsOf(method: string, period: Period, scheme: Scheme): Scope[] {
  return [
    ...scheme.awardSchemes.filter((award) => award.method === method).map((award) => award.code),
    ...brokenAwards(scheme),
  ].flatMap((award) => [
    awardScope(period, award),
    ...existing([addYears(period, 1)], scheme).map((next) => awardScope(next, award)),
  ]);
}

/** Rankings that have a place or score of this one among their figures. */
function rankingsOfRankings(code: string, period: Period, scheme: Scheme): Scope[] {
  return [
    ...rankingsLookingAt(period, scheme, ({ rankingsRead }) => rankingsRead.includes(code)),
    ...behindBroken(scheme, period).filter(({ kind, key }) => kind === 'ranking' && !key.endsWith(`|${code}`)),
  ];
}

/** Awards whose scheme cannot be loaded: of which method they are made is not asked. */
function brokenAwards(scheme: Scheme): string[] {
  return scheme.broken.filter(({ kind }) => kind === 'award-schemes').map(({ code }) => code);
}

/** Other periods in which the same cluster has values made from these. */
function metricsReading(codes: readonly string[], period: Period, scheme: Scheme): Period[] {
  const periods = new Set<Period>();
  const changed = new Set(codes);
  const frequency = frequencyOf(period);
  for (const code of codes) {
    const indicator = scheme.indicators.get(code);
    if (indicator?.kind !== 'base' || indicator.aggregationOverTime === 'none') continue;
    for (const coarser of frequencies)
      if (isCoarser(coarser, frequency)) periods.add(containingPeriod(period, coarser));
  }
  for (const dependency of dependenciesOn(changed, scheme)) {
    for (const reader of affectedPeriods(dependency, period)) periods.add(reader);
  }
  periods.delete(period);
  return existing(periods, scheme);
}

function dependenciesOn(codes: ReadonlySet<string>, scheme: Scheme): Dependency[] {
  const found: Dependency[] = [];
  for (const code of scheme.derivedOrder) {
    for (const version of scheme.indicators.get(code)?.formulas ?? []) {
      found.push(...version.dependencies.filter((one) => codes.has(one.code) && one.total === undefined));
    }
  }
  return found;
}

function totalsOver(ids: readonly number[], codes: readonly string[], period: Period, scheme: Scheme): Scope[] {
  const levels = new Set(totalDependencies(new Set(codes), scheme).map((dependency) => dependency.total));
  if (levels.size === 0) return [];
  const regions = new Set<string>();
  for (const id of ids) {
    const cluster = scheme.clusterOf.get(id);
    for (const level of levels) {
      const region = level && cluster?.regions[level];
      if (region) regions.add(region);
    }
  }
  return [...regions].map((region) => totalScope(period, region));
}

/** The periods whose shares read the totals of these indicators in this period. */
function sharesOf(codes: readonly string[], period: Period, scheme: Scheme): Period[] {
  const periods = new Set<Period>();
  for (const dependency of totalDependencies(new Set(codes), scheme)) {
    for (const reader of affectedPeriods(dependency, period)) periods.add(reader);
  }
  return existing(periods, scheme);
}

/** Every reading of a region's total of one of these indicators, by any formula in use. */
export function totalDependencies(codes: ReadonlySet<string>, scheme: Scheme): Dependency[] {
  return scheme.derivedOrder.flatMap((code) =>
    (scheme.indicators.get(code)?.formulas ?? []).flatMap((version) =>
      version.dependencies.filter((one) => one.total !== undefined && codes.has(one.code)),
    ),
  );
}

/** Rankings and stars of the period that read one of the indicators. */
function judgementsReading(codes: readonly string[], period: Period, scheme: Scheme): Scope[] {
  return judgementsOf(period, scheme, ({ reads }) => codes.some((code) => reads.has(code)));
}

/** Rankings and stars of the period: all of them, or those that read what is asked for. */
function judgementsOf(
  period: Period,
  scheme: Scheme,
  reads: (judgement: { readonly reads: ReadonlySet<string> }) => boolean = () => true,
): Scope[] {
  const frequency = frequencyOf(period);
  return [
    ...rankingsLookingAt(period, scheme, reads),
    ...scheme.starRules
      .filter((rule) => {
        const version = rule.frequency === frequency ? versionFrom(rule.versions, period) : undefined;
        return version !== undefined && reads(version);
      })
      .map((rule) => starScope(period, rule.code)),
  ];
}

function directivesReading(codes: readonly string[], scheme: Scheme): Scope[] {
  return scheme.directives
    .filter((directive) => codes.some((code) => directive.reads.has(code)))
    .map((directive) => directiveScope(directive.code));
}

function parentsOf(code: string, scheme: Scheme): Scope[] {
  const broken = scheme.broken.find((record) => record.kind === 'directives' && record.code === code);
  const known = scheme.directives.find((directive) => directive.code === code) ?? broken;
  const parent = known && 'parentCode' in known ? known.parentCode : null;
  return parent ? [directiveScope(parent)] : [];
}

function existing(periods: Iterable<Period>, scheme: Scheme): Period[] {
  return [...periods].filter((period) => scheme.calendar.has(period));
}
