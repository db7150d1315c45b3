import type { Light } from './light.ts';
import type { DirectiveState } from './transition.ts';

export interface AssessedAssignment {
  readonly code: string;
  readonly weight: number;
  readonly assessment: {
    readonly light: Light;
    readonly state: DirectiveState;
    readonly progressRatio: number | null;
    readonly achieved: boolean;
    readonly reachedOn?: string | null;
    readonly closedOn?: string | null;
  };
}

/** A parent as its assignments make it look. */
export interface RollUp {
  /** The worst of the assignments; grey only when all are. */
  readonly light: Light;
  readonly counts: Readonly<Record<Light, number>>;
  readonly total: number;
  /** Closed, or shown achieved by the figures. */
  readonly done: number;
  /** The day on which the last of them was done; `null` while one is not, or no day is known. */
  readonly doneOn: string | null;
  /** 0 to 1 by weight: done counts 1, the others their progress kept within 0 and 1. `null` when none is known. */
  readonly progress: number | null;
  /** The share of the weight that `progress` is known for. */
  readonly knownWeight: number;
  /** Weight of what is done, in percent. */
  readonly donePercent: number;
  /** The assignments that show the worst light, in the order of their codes. */
  readonly worst: readonly string[];
}

/** Roll assignments up to their parent. Drafts, cancelled and superseded ones do not count. */
export function rollUp(assignments: readonly AssessedAssignment[]): RollUp {
  const counted = assignments
    .filter(({ assessment: { state } }) => state !== 'draft' && state !== 'cancelled' && state !== 'superseded')
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const counts: Record<Light, number> = { green: 0, yellow: 0, red: 0, grey: 0 };
  let [weight, known, reached, doneWeight, done] = [0, 0, 0, 0, 0];
  for (const { weight: own, assessment } of counted) {
    counts[assessment.light] += 1;
    weight += own;
    if (isDone(assessment)) {
      done += 1;
      doneWeight += own;
    }
    const progress = progressOf(assessment);
    if (progress === null) continue;
    known += own;
    reached += own * progress;
  }
  const light = (['red', 'yellow', 'green'] as const).find((candidate) => counts[candidate] > 0) ?? 'grey';
  return {
    light,
    counts,
    total: counted.length,
    done,
    doneOn: done > 0 && done === counted.length ? lastDone(counted) : null,
    progress: known > 0 ? reached / known : null,
    knownWeight: weight > 0 ? known / weight : 0,
    donePercent: weight > 0 ? (100 * doneWeight) / weight : 0,
    worst: counted.filter(({ assessment }) => assessment.light === light).map(({ code }) => code),
  };
}

function lastDone(assignments: readonly AssessedAssignment[]): string | null {
  const days = assignments.map(({ assessment: { reachedOn, closedOn } }) => reachedOn ?? closedOn ?? null);
  return days.some((day) => day === null) ? null : (days.sort().at(-1) ?? null);
}

function isDone({ state, achieved }: AssessedAssignment['assessment']): boolean {
  return state === 'closed' || achieved;
}

function progressOf(assessment: AssessedAssignment['assessment']): number | null {
  if (isDone(assessment)) return 1;
  return assessment.progressRatio === null ? null : Math.min(1, Math.max(0, assessment.progressRatio));
}
