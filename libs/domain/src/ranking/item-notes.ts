import type { PlannedIndicator } from '../method/method-plan.ts';
import { problem, type Problem } from '../refusal.ts';
import type { Flat } from './flat.ts';
import type { Grouping } from './impute.ts';
import type { Beside } from './normalise.ts';

/** The scores of an indicator: of the period, or of all periods that are measured together. */
export interface ColumnScores {
  /** Rounded. */
  readonly scores: Float64Array;
  /** Per group that is measured apart, or of all together: why everybody got the same. */
  readonly flat: readonly (Flat | undefined)[];
  /** How many values have a score too large to be computed with. */
  readonly beyond: number;
}

/** How they came about. */
interface Scored extends ColumnScores {
  readonly grouping: Grouping | undefined;
  /** What is scored. */
  readonly values: Float64Array;
  /** The values of the period that is ranked. */
  readonly own: Float64Array;
  readonly beside: Beside;
}

const SENTENCES: Readonly<Record<Flat, string>> = {
  constant: 'note-constant-indicator',
  'without-width': 'note-scale-without-width',
  reached: 'note-goal-reached',
  'nothing-above-0': 'note-maximum-not-positive',
};

/** What a reader should know about the scores of an indicator. */
export function itemNotes(indicator: PlannedIndicator, scored: Scored): Problem[] {
  const { code } = indicator;
  const { own, beyond } = scored;
  if (own.every((x) => x !== x)) return [problem('note-indicator-without-values', { code })];
  return [
    ...flatNote(code, scored),
    ...referenceNote(indicator, scored),
    ...(beyond > 0 ? [problem('note-scores-out-of-range', { code, count: beyond })] : []),
  ];
}

function flatNote(code: string, { flat, grouping, scores }: Scored): Problem[] {
  const [why] = flat;
  if (why === undefined || flat.includes(undefined)) return [];
  if (grouping) return [problem('note-flat-in-groups', { code })];
  const points = scores.find((x) => x === x) ?? 0;
  return [problem(SENTENCES[why], { code, points: Number(points.toPrecision(12)) })];
}

/** Whoever is compared with a unit that is not there, or has no value, has no score. */
function referenceNote({ code, scoring }: PlannedIndicator, { values, grouping, beside }: Scored): Problem[] {
  if (scoring.kind !== 'distance-to-reference') return [];
  const { unit } = scoring;
  const at = beside.position(unit);
  if (at === undefined) return [problem('note-reference-unknown', { code, unit })];
  if (Number.isNaN(values[at])) return [problem('note-reference-without-value', { code, unit })];
  return grouping && grouping.of.some((group) => group !== grouping.of[at])
    ? [problem('note-reference-of-one-group', { code, unit })]
    : [];
}
