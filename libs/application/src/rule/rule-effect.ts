import {
  addPeriods,
  comparePeriods,
  frequencyOf,
  isRefusal,
  judgedOtherwise,
  listAwardMembers,
  refuse,
  refuseIfAny,
  ruleVersionAt,
  starRuleReads,
  type AwardScheme,
  type Frequency,
  type Period,
  type Refusal,
  type RuleVersion,
  type StarRule,
} from '@jiju/domain';
import { awardBasis } from '../award/recompute-award.ts';
import { awardCandidates } from '../award/award-candidates.ts';
import type { House } from '../path/house.ts';
import type { Workbench } from '../recompute/workbench.ts';
import { ratingsBy } from '../star/ratings-by.ts';
import { checkRule } from './check-rule.ts';
import type { JudgedPeriods, RuleKind } from './judged-periods.ts';

export interface RuleEffectQuestion {
  readonly kind: RuleKind;
  readonly code: string;
  /** As they would be. */
  readonly versions: readonly RuleVersion[];
}

export interface RuleEffect {
  /** Periods with results that would be judged by another definition, oldest first. */
  readonly periods: readonly PeriodEffect[];
  /** The first period without results, after all that have some: where a new version may begin and change nothing. */
  readonly firstFree: Period | null;
}

export interface PeriodEffect {
  readonly period: Period;
  /** Ratings, or members of the list, as they are. */
  readonly results: number;
  /** Ratings with other stars; clusters that enter or leave the list or change their place on it. */
  readonly changed: number;
}

type Bench = Pick<Workbench, 'scheme' | 'table' | 'places' | 'stars'>;

/** What each cluster has by a definition in a period, in words that can be compared; whoever has nothing is not in it. */
type Standing = ReadonlyMap<string | number, string>;

export interface RuleEffectNeeds {
  readonly house: Pick<House, 'inspect'>;
  readonly judged: JudgedPeriods;
}

/** What other versions of a rule would change in periods that were judged already; nothing is stored. */
export function ruleEffect({ house, judged }: RuleEffectNeeds) {
  return ({ kind, code, versions }: RuleEffectQuestion): Promise<RuleEffect | Refusal> =>
    house.inspect([], async (bench) => {
      const found = ruleIn(bench, kind, code);
      if (!found) return refuse('not-found', { kind, id: code });
      const refused = refuseIfAny(checkRule(kind, versions, found.frequency));
      if (refused) return refused;
      const all = (await judged.by(kind, code)).toSorted(comparePeriods);
      const periods: PeriodEffect[] = [];
      for (const period of judgedOtherwise(found.versions, versions, all)) {
        const [was, is] = [
          await found.standing(ruleVersionAt(found.versions, period)?.definition, period),
          await found.standing(ruleVersionAt(versions, period)?.definition, period),
        ];
        const names = new Set([...was.keys(), ...is.keys()]);
        const changed = [...names].filter((name) => was.get(name) !== is.get(name)).length;
        periods.push({ period, results: was.size, changed });
      }
      return { periods, firstFree: firstFree(all.at(-1), bench) };
    });
}

interface RuleThere {
  readonly versions: readonly RuleVersion[];
  readonly frequency: Frequency | undefined;
  readonly standing: (definition: unknown, period: Period) => Promise<Standing>;
}

function ruleIn(bench: Bench, kind: RuleKind, code: string): RuleThere | undefined {
  const { starRules, awardSchemes, methods } = bench.scheme;
  if (kind === 'star-rules') {
    const rule = starRules.find((one) => one.code === code);
    return (
      rule && {
        frequency: rule.frequency,
        versions: rule.versions.map(({ from, rule: definition }) => ({ effectiveFrom: from, definition })),
        standing: (definition, period) => rated(bench, definition as StarRule | undefined, period),
      }
    );
  }
  const award = awardSchemes.find((one) => one.code === code);
  return (
    award && {
      frequency: methods.find((method) => method.code === award.method)?.frequency,
      versions: award.versions.map(({ from, scheme: definition }) => ({ effectiveFrom: from, definition })),
      standing: (definition, period) => listed(bench, award.method, definition as AwardScheme | undefined, period),
    }
  );
}

async function rated(bench: Bench, rule: StarRule | undefined, period: Period): Promise<Standing> {
  if (!rule) return new Map();
  const ratings = await ratingsBy(bench, { rule, reads: starRuleReads(rule) }, period);
  return new Map([...ratings].map(([id, { stars, entry }]) => [id, `${stars} ${entry}`]));
}

async function listed(
  bench: Bench,
  method: string,
  scheme: AwardScheme | undefined,
  period: Period,
): Promise<Standing> {
  const candidates = scheme && awardCandidates(bench.scheme, scheme, period, await awardBasis(bench, method, period));
  const list = candidates && listAwardMembers(scheme, candidates);
  if (!list || isRefusal(list)) return new Map();
  return new Map(list.members.map(({ id, position }) => [id, String(position)]));
}

function firstFree(last: Period | undefined, { scheme: { calendar } }: Bench): Period | null {
  if (last === undefined) return null;
  const later = [...calendar.keys()]
    .filter((period) => frequencyOf(period) === frequencyOf(last) && comparePeriods(period, last) > 0)
    .sort(comparePeriods);
  return later[0] ?? addPeriods(last, 1);
}
