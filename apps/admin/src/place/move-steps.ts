import type { RankMove } from '@jiju/contract';

type Part = RankMove['parts'][number];
export type MoveMeasure = 'places' | 'points';

/** Parts are means of two differences of scores with two decimals: with three they add up as they are printed. */
export const POINT_DECIMALS = 3;

/** A bar of the waterfall: from where to where a part moves the place or the score, or one of its ends. */
export interface MoveStep {
  /** Short, for the axis; `detail` also has the figures. */
  readonly name: string;
  readonly detail: string;
  readonly kind: 'end' | 'gain' | 'loss';
  /** Places or points in absolute terms: rank 8, 61.2 points. */
  readonly from: number;
  readonly to: number;
  /** Signed, a gain is positive; 0 of the ends. */
  readonly change: number;
}

/**
 * A move as a waterfall: what it is compared with, every part that changed something, the period itself. Each bar begins where the
 * one before it ended. Nothing where there is no move to speak of.
 */
export function moveSteps(
  move: RankMove,
  by: MoveMeasure,
  say: {
    readonly part: (part: Part) => { readonly name: string; readonly detail: string };
    /** What it is compared with, and what it is. */
    readonly ends: readonly [before: string, after: string];
  },
): MoveStep[] {
  const end = by === 'places' ? 'rank' : 'score';
  const [first, last] = [move.before[end], move.after[end]];
  if (first === null || last === null || move.places === null) return [];
  // A place gained is a smaller number, a point gained a larger one.
  const sign = by === 'places' ? -1 : 1;
  let at = first;
  const parts = move.parts.flatMap((part): MoveStep[] => {
    const change = part[by];
    if (change === 0) return [];
    const from = at;
    at += sign * change;
    return [{ ...say.part(part), kind: change > 0 ? 'gain' : 'loss', from, to: at, change }];
  });
  const ends = (name: string, value: number): MoveStep => ({
    name,
    detail: name,
    kind: 'end',
    from: value,
    to: value,
    change: 0,
  });
  return [ends(say.ends[0], first), ...parts, ends(say.ends[1], last)];
}

/** What the axis has to hold, with a little room on both sides. */
export function stepDomain(steps: readonly MoveStep[], by: MoveMeasure): [number, number] {
  const values = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (by === 'places') return [Math.max(0.5, Math.floor(low) - 1), Math.ceil(high) + 1];
  const room = Math.max((high - low) / 20, 1e-6);
  return [low - room, high + room];
}
