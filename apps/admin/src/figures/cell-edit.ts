import type { Figure, FigureInput } from '@jiju/contract';
import { hasMoreDecimals } from '@jiju/domain';
import { readEntry } from './read-entry.ts';

/** An indicator as the grid describes it. */
export interface GridIndicator {
  readonly code: string;
  readonly unit: string;
  readonly decimals: number;
  readonly plausibleMin: number | null;
  readonly plausibleMax: number | null;
  readonly outOfRange: 'refuse' | 'reason';
  readonly moreDecimals: 'refuse' | 'keep';
}

/** Why a cell is not saved, with what its sentence needs. */
export interface CellProblem {
  readonly code: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The sentence of the server, where it sent one. */
  readonly text?: string;
}

/** What the user typed into a cell and what became of it. Kept until the server has it, or the user drops it. */
export interface CellEdit {
  /** What was typed or pasted together is sent together: all of it or none. */
  readonly batch: number;
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly text: string;
  readonly reason: string;
  /** Where the figure comes from; given only when an undo writes back what was not reported. */
  readonly source?: Figure['source'];
  /** The revision the user saw; 0 for a cell that was empty. */
  readonly revision: number;
  readonly phase: 'waiting' | 'saving' | 'saved' | 'refused' | 'asks-reason' | 'conflict' | 'offline';
  readonly problem: CellProblem | null;
}

export const cellKey = (clusterCode: string, indicatorCode: string): string => `${clusterCode}|${indicatorCode}`;

/** What of an edit can be judged without the server: text in a number cell, decimals, and the plausible range. */
export function judgeEntry(
  text: string,
  reason: string,
  indicator: GridIndicator,
): Pick<CellEdit, 'phase' | 'problem'> {
  const entry = readEntry(text);
  if (entry.kind === 'text')
    return { phase: 'refused', problem: { code: 'value-not-a-number', path: '', params: { text: entry.text } } };
  if (entry.kind !== 'value') return { phase: 'waiting', problem: null };
  const { plausibleMin: min, plausibleMax: max, decimals } = indicator;
  if (indicator.moreDecimals === 'refuse' && hasMoreDecimals(entry.value, decimals)) {
    const params = { indicator: indicator.code, value: entry.value, decimals };
    return { phase: 'refused', problem: { code: 'value-too-precise', path: '', params } };
  }
  const outside = (min !== null && entry.value < min) || (max !== null && entry.value > max);
  if (!outside) return { phase: 'waiting', problem: null };
  const params = { indicator: indicator.code, value: entry.value, min: min ?? '−∞', max: max ?? '∞' };
  if (indicator.outOfRange === 'refuse')
    return { phase: 'refused', problem: { code: 'value-out-of-range', path: '', params } };
  if (reason.trim() === '') return { phase: 'asks-reason', problem: { code: 'value-needs-reason', path: '', params } };
  return { phase: 'waiting', problem: null };
}

/** An edit as the API takes it. */
export function inputOf(edit: CellEdit, periodCode: string, revision: number): FigureInput {
  const entry = readEntry(edit.text);
  return {
    clusterCode: edit.clusterCode,
    indicatorCode: edit.indicatorCode,
    periodCode,
    industry: '',
    value: entry.kind === 'value' ? entry.value : null,
    status: entry.kind === 'value' ? 'A' : entry.kind === 'not-applicable' ? 'M' : 'O',
    source: edit.source ?? 'reported',
    vintage: 'annual',
    draft: false,
    reason: edit.reason,
    revision,
  };
}

/** Whether an edit would leave the stored figure as it is. */
export function changesNothing(text: string, figure: Figure | undefined): boolean {
  const entry = readEntry(text);
  if (entry.kind === 'empty') return figure === undefined;
  if (!figure) return false;
  if (entry.kind === 'value') return figure.value === entry.value;
  if (entry.kind === 'missing') return figure.value === null && figure.status === 'O';
  return entry.kind === 'not-applicable' && figure.value === null && figure.status === 'M';
}
