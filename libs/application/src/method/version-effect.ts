import {
  keptFromAwards,
  addYears,
  clustersByCode,
  comparePeriods,
  compileMethod,
  frequencyOf,
  isRefusal,
  listAwardMembers,
  periodsRankedBy,
  rank,
  rankDifference,
  refuse,
  versionFrom,
  versionOver,
  whatIsRead,
  type ClusterTraits,
  type MethodDefinition,
  type MethodPlan,
  type Period,
  type Problem,
  type RankDifference,
  type RankingResult,
  type Refusal,
} from '@jiju/domain';
import { awardCandidates, type AwardBasis } from '../award/award-candidates.ts';
import type { House } from '../path/house.ts';
import { unitsAround, type RankedWith } from '../ranking/units-around.ts';
import type { RankPlace, Workbench } from '../recompute/workbench.ts';

/** A version of a method as somebody asks about it; a draft as well as one in force. */
export interface AskedVersion {
  readonly methodCode: string;
  readonly number: number;
  readonly definition: MethodDefinition;
}

export interface EffectQuestion {
  readonly period: Period;
  readonly version: AskedVersion;
  /** Compared with; undefined: the version in force in the period. */
  readonly against?: AskedVersion | undefined;
  /** In force from here on, for what looks at the year before; undefined: always. */
  readonly from?: Period | undefined;
}

export interface AwardChange {
  readonly schemeCode: string;
  /** Codes of clusters. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export interface VersionEffect {
  /** Number of the version compared with; null: none is in force. */
  readonly against: number | null;
  /** Whether there are figures to rank by. */
  readonly hasFigures: boolean;
  /** Some figure behind either of the rankings is synthetic. */
  readonly synthetic: boolean;
  readonly difference: RankDifference;
  readonly awards: readonly AwardChange[];
  /** By code. */
  readonly clusters: ReadonlyMap<string, ClusterTraits>;
  /** By code of a cluster: why it is not ranked. */
  readonly excluded: { readonly before: ReadonlyMap<string, Problem>; readonly after: ReadonlyMap<string, Problem> };
}

type Bench = Pick<Workbench, 'scheme' | 'table' | 'stars' | 'places' | 'restsOnSynthetic'>;
type VersionOf = (period: Period) => RankedWith | undefined;

/** How many are the first places, and of the largest moves are told. */
const TOLD = { top: 10, most: 10 };

/**
 * What a version would change in one period: places, population, the first ten and awards, computed from the figures as they
 * are now; nothing is stored. One period is a moment's work; whoever wants all of them asks for one after the other.
 */
export function versionEffect(house: Pick<House, 'inspect'>) {
  return ({ period, version, against, from }: EffectQuestion): Promise<VersionEffect | Refusal> =>
    house.inspect([], async (bench) => {
      const own = compileMethod(version.definition);
      const other = against && compileMethod(against.definition);
      if (isRefusal(own)) return own;
      if (other && isRefusal(other)) return other;
      const method = bench.scheme.methods.find(({ code }) => code === version.methodCode);
      if (!method) return refuse('not-found', { kind: 'methods', id: version.methodCode });
      for (const [field, at] of [
        ['periodCode', period],
        ['from', from],
      ] as const)
        if (at !== undefined && frequencyOf(at) !== method.frequency)
          return refuse('period-of-other-frequency', { period: at, frequency: method.frequency }, field);
      const { calendar } = bench.scheme;
      const periods = [...calendar.keys()].filter((at) => frequencyOf(at) === method.frequency).sort(comparePeriods);
      const inForce = (at: Period) => {
        const found = versionOver(method.versions, at);
        return found && { ...found, ranked: periodsRankedBy(found, method, calendar) };
      };
      const holds = (at: Period) => from === undefined || comparePeriods(at, from) >= 0;
      const tried = { plan: own, ...whatIsRead(own), ranked: periods.filter((at) => holds(at) || at === period) };
      const before: VersionOf = (at) => (other ? { plan: other, ...whatIsRead(other), ranked: periods } : inForce(at));
      const after: VersionOf = (at) => (holds(at) ? tried : inForce(at));

      const [then, now] = [await ranked(bench, before, period), await ranked(bench, () => tried, period)];
      return {
        against: against?.number ?? inForce(period)?.number ?? null,
        hasFigures: now !== undefined,
        synthetic: await isSynthetic(bench, [before(period)?.plan, own], period),
        difference: rankDifference(placesOf(then), placesOf(now), TOLD),
        awards: await awardChanges(bench, version.methodCode, period, [
          { versions: before, result: then },
          { versions: after, result: now },
        ]),
        clusters: clustersByCode(bench.scheme),
        excluded: { before: reasonsOf(then), after: reasonsOf(now) },
      };
    });
}

/** undefined where no version holds, or nobody reported. */
async function ranked(bench: Bench, versions: VersionOf, period: Period): Promise<RankingResult | undefined> {
  const version = versions(period);
  const figures = await bench.table(period);
  if (!version || !figures.known.includes(1)) return undefined;
  const { table, events } = await unitsAround(bench, version, period);
  return rank(version.plan, table, events);
}

async function isSynthetic(bench: Bench, plans: readonly (MethodPlan | undefined)[], period: Period): Promise<boolean> {
  for (const plan of plans) if (plan && (await bench.restsOnSynthetic(plan, period))) return true;
  return false;
}

interface Side {
  readonly versions: VersionOf;
  readonly result: RankingResult | undefined;
}

async function awardChanges(
  bench: Bench,
  method: string,
  period: Period,
  sides: readonly [before: Side, after: Side],
): Promise<AwardChange[]> {
  const schemes = bench.scheme.awardSchemes.flatMap(({ code, method: of, versions }) => {
    const held = of === method ? versionFrom(versions, period) : undefined;
    return held ? [{ code, scheme: held.scheme }] : [];
  });
  if (schemes.length === 0) return [];
  const stars = await bench.stars(period);
  const rises = schemes.some(({ scheme }) => scheme.orderedBy === 'rank-rise');
  const bases: AwardBasis[] = [];
  for (const { versions, result } of sides) {
    const previous = rises ? await ranked(bench, versions, addYears(period, -1)) : undefined;
    bases.push({ places: placesOf(result), previous: placesOf(previous), stars });
  }
  return schemes.flatMap(({ code, scheme }): AwardChange[] => {
    const [before = [], after = []] = bases.map((basis) => {
      const candidates = awardCandidates(bench.scheme, scheme, period, basis);
      const listed = candidates && listAwardMembers(scheme, candidates);
      return listed && !isRefusal(listed) ? listed.members.map(({ id }) => id) : [];
    });
    const gained = after.filter((id) => !before.includes(id));
    const lost = before.filter((id) => !after.includes(id));
    return gained.length + lost.length === 0 ? [] : [{ schemeCode: code, gained, lost }];
  });
}

function placesOf(result: RankingResult | undefined): (RankPlace & { readonly id: string })[] {
  if (!result) return [];
  return result.ids.map((id, at) => {
    const score = result.score[at] ?? Number.NaN;
    return {
      id,
      clusterCode: id,
      rank: result.rank[at] || null,
      score: Number.isNaN(score) ? null : score,
      awardBlocked: keptFromAwards(result, at),
    };
  });
}

function reasonsOf(result: RankingResult | undefined): Map<string, Problem> {
  return new Map([...(result?.excluded ?? [])].map(([at, reason]) => [result?.ids[at] ?? '', reason]));
}
