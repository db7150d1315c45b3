import {
  explainItem,
  explainMoveInSteps,
  rank,
  refuse,
  unitResult,
  whatItTakes,
  type Applied,
  type ItemExplanation,
  type Move,
  type Period,
  type Problem,
  type PlaceGap,
  type Refusal,
  type Scheme,
} from '@jiju/domain';
import { periodsReadBy } from '../metric/sheets-at-hand.ts';
import type { House } from '../path/house.ts';
import type { PastQuestion } from '../past/past-wanted.ts';
import type { Workbench } from '../recompute/workbench.ts';
import type { AskedVersion } from '../method/version-effect.ts';
import { appliedMethod } from './applied-method.ts';
import { copyOf } from './copy-of.ts';
import { valuesWith, type ValuesWith } from './values-with.ts';

export interface PlaceQuestion {
  readonly method: string;
  readonly period: Period;
  readonly clusterId: number;
  /** The moment whose knowledge is asked for; absent: now. */
  readonly moment?: string | undefined;
  /** Another version of the method than the one the period is judged by. */
  readonly version?: number | AskedVersion | undefined;
}

/** What a place is compared with; what is not said is as in the question. */
export type PlaceAgainst = Pick<PlaceQuestion, 'period' | 'moment' | 'version'>;

export interface ExplainPlaceNeeds {
  readonly house: Pick<House, 'inspect'>;
  /** Shows the bench of a moment of the past. */
  readonly inspectPast: <T>(
    moment: string,
    wanted: PastQuestion,
    work: (bench: Workbench) => Promise<T>,
  ) => Promise<T | Refusal>;
  /** Lets others work before a long computation goes on. */
  readonly turn: () => Promise<void>;
}

export interface MissingScore {
  /** Of the indicator in the method. */
  readonly code: string;
  /** The rule for missing values put a value in its place. */
  readonly imputed: boolean;
  readonly problem: Problem;
}

export interface ExplainedScore extends ItemExplanation {
  readonly methodVersion: number;
}

type AppliedVersion = Applied & { readonly version: number };

interface Found {
  /** Code of the cluster. */
  readonly code: string;
  readonly applied: readonly (AppliedVersion | undefined)[];
  readonly valuesWith?: ValuesWith;
}

type Asked = Pick<PlaceQuestion, 'period' | 'version'>;

/** What a page asks about the place of a cluster; computed from the figures as they are now or were known, nothing is stored. */
export function explainPlace(needs: ExplainPlaceNeeds) {
  return {
    /**
     * Why it stands elsewhere than in another period, as of another moment, or by another version. Where period and knowledge both
     * differ, what was corrected of the earlier period since is a part of its own.
     */
    async move(question: PlaceQuestion, against: PlaceAgainst): Promise<Move | Refusal> {
      const { method, clusterId, moment } = question;
      const sameMoment = against.moment === moment;
      const isLater = !sameMoment && against.period !== question.period;
      const after = await look(needs, method, clusterId, moment, [
        question,
        ...(sameMoment || isLater ? [against] : []),
      ]);
      if ('refused' in after) return after;
      const before = sameMoment
        ? { code: after.code, applied: [after.applied[1]] }
        : await look(needs, method, clusterId, against.moment, [against]);
      if ('refused' in before) return before;
      const [now, then] = [after.applied[0], before.applied[0]];
      if (!now || !then)
        return refuse('not-found', { kind: 'rankings', id: `${now ? against.period : question.period}|${method}` });
      const corrected = isLater ? after.applied[1]?.table : undefined;
      const moved = { id: after.code, before: then, after: now, ...(corrected && { corrected }) };
      return inTurns(explainMoveInSteps(moved), needs.turn);
    },

    /** What it would take to stand at a better place; null when it stands there already or is not ranked. */
    async gap(question: PlaceQuestion, place: number): Promise<PlaceGap | null | Refusal> {
      const { method, clusterId, moment, period } = question;
      const found = await look(needs, method, clusterId, moment, [question], period);
      if ('refused' in found) return found;
      const [applied] = found.applied;
      if (!applied) return refuse('not-found', { kind: 'rankings', id: `${period}|${method}` });
      return inTurns(whatItTakes(applied, found.code, place, found.valuesWith), needs.turn);
    },

    /** Its indicators that have no figure to score, or no score of one, and why. */
    async missing(question: PlaceQuestion): Promise<MissingScore[] | Refusal> {
      const { method, clusterId, moment, period } = question;
      const found = await look(needs, method, clusterId, moment, [question]);
      if ('refused' in found) return found;
      const [applied] = found.applied;
      if (!applied) return refuse('not-found', { kind: 'rankings', id: `${period}|${method}` });
      const result = rank(applied.plan, applied.table, applied.events);
      const { indicators } = unitResult(result, result.ids.indexOf(found.code));
      return indicators.flatMap(({ code, imputed, missing, unscored }) => {
        const problem = missing ?? unscored;
        return problem ? [{ code, imputed, problem }] : [];
      });
    },

    /** How one indicator of it came to its score; the indicator by its code in the method. */
    async score(question: PlaceQuestion, code: string): Promise<ExplainedScore | Refusal> {
      const { method, clusterId, moment, period } = question;
      const found = await look(needs, method, clusterId, moment, [question]);
      if ('refused' in found) return found;
      const [applied] = found.applied;
      if (!applied) return refuse('not-found', { kind: 'rankings', id: `${period}|${method}` });
      const item = explainItem(applied, found.code, code);
      return item ? { ...item, methodVersion: applied.version } : refuse('not-found', { kind: 'indicators', id: code });
    },
  };
}

/** Lets others work between the steps of a computation. */
async function inTurns<T>(steps: Generator<void, T, void>, turn: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
}

/**
 * The method over some periods, read in one snapshot of one moment.
 * @param figuresOf the period in which figures of the cluster may be tried.
 */
async function look(
  { house, inspectPast }: ExplainPlaceNeeds,
  method: string,
  clusterId: number,
  moment: string | undefined,
  asked: readonly Asked[],
  figuresOf?: Period,
): Promise<Found | Refusal> {
  const work = async (bench: Workbench): Promise<Found | Refusal> => {
    const cluster = bench.scheme.clusterOf.get(clusterId);
    if (!cluster) return refuse('not-found', { kind: 'clusters', id: clusterId });
    const applied: (AppliedVersion | undefined)[] = [];
    for (const { period, version } of asked) applied.push(copyOf(await appliedMethod(bench, method, period, version)));
    if (figuresOf === undefined) return { code: cluster.code, applied };
    return { code: cluster.code, applied, valuesWith: await valuesWith(bench, clusterId, figuresOf) };
  };
  if (moment === undefined) return house.inspect([], work);
  const values = asked.map(({ period }) => period);
  if (figuresOf === undefined) return inspectPast(moment, { values }, work);
  return inspectPast(moment, (scheme) => ({ values, sheets: sheetsAround(scheme, clusterId, figuresOf) }), work);
}

/** The sheets of a cluster that its values in a period are computed from. */
function sheetsAround(scheme: Scheme, clusterId: number, period: Period) {
  const code = scheme.clusterOf.get(clusterId)?.code;
  return { clusterCodes: code === undefined ? [] : [code], periods: [...periodsReadBy(scheme, period)] };
}
