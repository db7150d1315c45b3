import {
  affectedBy,
  brokenBehind,
  partsOfKey,
  sayBroken,
  totalDependencies,
  type Fact,
  type Scheme,
  type Scope,
  type ScopeKind,
} from '@jiju/domain';
import { recomputeAward } from '../award/recompute-award.ts';
import { assessDirectives } from '../directive/assess-directives.ts';
import { recomputeMetrics, type MetricWork } from '../metric/recompute-metrics.ts';
import type { Actor, Computed, House, Taken } from '../path/house.ts';
import { recomputeRanking } from '../ranking/recompute-ranking.ts';
import type { UnitsTogether } from '../ranking/units-around.ts';
import { recomputeStars } from '../star/recompute-stars.ts';
import { recomputeTotals } from '../total/recompute-totals.ts';
import { WorkOrder } from './work-order.ts';
import type { Workbench } from './workbench.ts';

type Stage = (bench: Workbench, work: readonly MetricWork[]) => Promise<Fact[]>;

const one = (handle: (bench: Workbench, scope: Scope) => Promise<Fact[]>): Stage => {
  return async (bench, work) => {
    const facts: Fact[] = [];
    for (const { scope } of work) facts.push(...(await handle(bench, scope)));
    return facts;
  };
};

/** A kind of scope without a stage does not compile. */
const stages: Readonly<Record<ScopeKind, Stage>> = {
  metric: recomputeMetrics,
  total: (bench, work) =>
    recomputeTotals(
      bench,
      work.map(({ scope }) => scope),
    ),
  async ranking(bench, work) {
    const facts: Fact[] = [];
    const together: UnitsTogether = new Map();
    for (const { scope } of work) facts.push(...(await recomputeRanking(bench, scope, together)));
    return facts;
  },
  star: one(recomputeStars),
  award: one(recomputeAward),
  directive: (bench, work) =>
    assessDirectives(
      bench,
      work.map(({ scope }) => scope),
    ),
};

/** Compute scopes of one kind, and nothing that follows from them. */
export function computeScopes(bench: Workbench, scopes: readonly Scope[]): Promise<Fact[]> {
  const [first] = scopes;
  return first
    ? stages[first.kind](
        bench,
        scopes.map((scope) => ({ scope })),
      )
    : Promise.resolve([]);
}

/** Scopes of one round at most: all sheets of a period of a nation, of which 2,543 zones are known, and some. */
export const roundLimit = 4096;

/**
 * One round of the machine room: take stale scopes, compute them, and follow the consequences stage by stage.
 * Of a bulk it takes whole periods and follows what that means within them; what reaches beyond is left stale, so that it is
 * computed once after everything it reads, not once per round. A part of a period has no consequences yet.
 */
export function recomputeStale(house: House, actor: Actor, limit = roundLimit): Promise<Taken> {
  return house.recompute(actor, limit, async (bench, taken): Promise<Computed> => {
    const order = new WorkOrder();
    const blocked: { scope: Scope; reason: string }[] = [];
    for (const scope of taken.scopes) {
      const broken = brokenBehind(scope, bench.scheme.broken);
      if (broken) blocked.push({ scope, reason: sayBroken(broken) });
      else order.add(scope);
    }
    const facts: Fact[] = [];
    const stale = new Map<string, Scope>();
    const isFollowed = reachOf(taken);
    for (let work = order.next(); work.length > 0; work = order.next()) {
      const kind = work[0]?.scope.kind as ScopeKind;
      const happened = await stages[kind](bench, work);
      facts.push(...happened);
      const consequences = happened.map((fact) => scopesOf(fact, bench.scheme));
      const mine = await bench.lock(unique(consequences.flat().filter(isFollowed)));
      const locked = new Set(mine.map(nameOf));
      happened.forEach((fact, at) => {
        const only = restrictionOf(fact, bench.scheme);
        for (const scope of consequences[at] ?? []) {
          if (locked.has(nameOf(scope)) && !brokenBehind(scope, bench.scheme.broken)) order.add(scope, only);
          else stale.set(nameOf(scope), scope);
        }
      });
    }
    return { facts, stale: [...stale.values()], blocked };
  });
}

/** Which consequences a round may follow. */
function reachOf({ extent, scopes }: Taken): (scope: Scope) => boolean {
  if (extent !== 'periods') return () => extent === 'all';
  const periods = new Set(scopes.map((scope) => partsOfKey(scope).period));
  return (scope) => periods.has(partsOfKey(scope).period);
}

function scopesOf(fact: Fact, scheme: Scheme): Scope[] {
  return affectedBy(fact, scheme).filter((scope) => 'key' in scope);
}

function unique(scopes: readonly Scope[]): Scope[] {
  return [...new Map(scopes.map((scope) => [nameOf(scope), scope])).values()];
}

/** When only a region's totals moved, the shares of its clusters and what is made of them are all that can change. */
function restrictionOf(fact: Fact, scheme: Scheme): ReadonlySet<string> | undefined {
  if (fact.type !== 'RegionTotalsChanged') return undefined;
  const totalled = new Set(totalDependencies(new Set(fact.codes), scheme));
  const codes = new Set<string>();
  for (const code of scheme.derivedOrder) {
    const reads = (scheme.indicators.get(code)?.formulas ?? []).flatMap((version) => version.dependencies);
    if (reads.some((dependency) => totalled.has(dependency) || codes.has(dependency.code))) codes.add(code);
  }
  return codes;
}

const nameOf = (scope: Scope): string => `${scope.kind}|${scope.key}`;
