import type { FigureState } from '../fact/fact.ts';
import { isCoarser } from '../period/period-nesting.ts';
import { frequencyOf, type Period } from '../period/period.ts';
import { problem, type Problem } from '../refusal.ts';
import type { CalendarEntry, ClusterTraits, IndicatorTraits } from '../scheme/scheme.ts';
import { hasMoreDecimals } from './decimals.ts';

/** A figure somebody wants to be true. */
export interface NewFigure {
  readonly value: number | null;
  readonly status: string;
  readonly source: string;
  readonly vintage: string;
  readonly draft: boolean;
  readonly reason: string;
  /** The revision that was seen; absent: overwrite whatever is there. */
  readonly revision?: number | undefined;
}

/** What a cell holds now. */
export interface CurrentFigure extends FigureState {
  readonly vintage: string;
  readonly revision: number;
}

export interface FigureContext {
  readonly cluster: ClusterTraits;
  readonly indicator: IndicatorTraits;
  readonly period: Period;
  readonly industry: string;
  readonly calendar: CalendarEntry | undefined;
  /** Asia/Shanghai. */
  readonly today: string;
  /** The author may approve: their figures count as approved at once. */
  readonly approves: boolean;
  /** What the author may say of the figure; `null`: anything. */
  readonly claims: FigureClaims | null;
}

/** Sources a figure may be said to come from, and vintages it may be said to be of. */
export interface FigureClaims {
  readonly sources: readonly string[];
  readonly vintages: readonly string[];
}

export type FigureDecision =
  | { readonly kind: 'unchanged' }
  /** The path of the problem is the field of the figure. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'recorded'; readonly state: 'draft' | 'submitted' | 'approved'; readonly late: boolean };

/** SDMX codes that go without a value: missing, cannot exist. */
const withoutValue = ['O', 'M'];

/**
 * Decide about one figure: refused with a reason, no change, or recorded. An approved figure is changed by a reviewer only;
 * for others it has to be reopened first.
 */
export function recordFigure(
  current: CurrentFigure | undefined,
  wanted: NewFigure,
  context: FigureContext,
): FigureDecision {
  const { indicator, period, cluster } = context;
  const refused = (code: string, params: Problem['params'] = {}, field = 'value'): FigureDecision => ({
    kind: 'refused',
    problem: problem(code, { cluster: cluster.code, indicator: indicator.code, period, ...params }, field),
  });
  if (indicator.kind === 'derived') return refused('indicator-is-derived', {}, 'indicatorCode');
  if (isCoarser(indicator.frequency, frequencyOf(period)))
    return refused('period-too-fine', { frequency: indicator.frequency }, 'periodCode');
  if (context.industry !== '' && !indicator.byIndustry) return refused('indicator-not-by-industry', {}, 'industry');
  const closed = whyClosed(context);
  if (closed) return refused(closed, {}, 'periodCode');
  if (wanted.revision !== undefined && wanted.revision !== (current?.revision ?? 0)) {
    return refused('stale-revision', { seen: wanted.revision, now: current?.revision ?? 0 });
  }
  const isClaim = !saysTheSame(current, wanted);
  if (context.claims && isClaim && !context.claims.sources.includes(wanted.source))
    return refused('source-not-yours', { source: wanted.source }, 'source');
  if (context.claims && isClaim && !context.claims.vintages.includes(wanted.vintage))
    return refused('vintage-not-yours', { vintage: wanted.vintage }, 'vintage');
  if ((wanted.value === null) !== withoutValue.includes(wanted.status)) return refused('value-and-status-disagree');
  if (wanted.value !== null) {
    if (!Number.isFinite(wanted.value)) return refused('value-not-a-number');
    const { mostDecimals: decimals } = indicator;
    if (decimals !== null && hasMoreDecimals(wanted.value, decimals))
      return refused('value-too-precise', { value: wanted.value, decimals });
    const { plausibleMin: min, plausibleMax: max } = indicator;
    const outside = (min !== null && wanted.value < min) || (max !== null && wanted.value > max);
    if (outside && (indicator.outOfRange === 'refuse' || wanted.reason === '')) {
      const code = indicator.outOfRange === 'refuse' ? 'value-out-of-range' : 'value-needs-reason';
      return refused(code, { value: wanted.value, min: min ?? '-∞', max: max ?? '∞' });
    }
  }
  if (current?.state === 'approved' && !context.approves) return refused('figure-approved');
  const state = wanted.draft ? 'draft' : context.approves ? 'approved' : 'submitted';
  if (current?.state === state && saysTheSame(current, wanted)) return { kind: 'unchanged' };
  const due = context.calendar?.dueOn ?? null;
  return { kind: 'recorded', state, late: due !== null && context.today > due };
}

function saysTheSame(current: CurrentFigure | undefined, wanted: NewFigure): boolean {
  return (
    current?.value === wanted.value &&
    current.status === wanted.status &&
    current.source === wanted.source &&
    current.vintage === wanted.vintage
  );
}

/** Why a cluster may not report for a period on a day, as a problem code; `undefined` when it may. */
export function whyClosed(context: Pick<FigureContext, 'cluster' | 'calendar' | 'today'>): string | undefined {
  const { calendar, today, cluster } = context;
  if (!calendar) return 'period-not-in-calendar';
  if (calendar.exceptions.some((one) => one.clusterCode === cluster.code && today <= one.until)) return undefined;
  if (calendar.state === 'closed') return 'period-closed';
  if (calendar.opensOn !== null && today < calendar.opensOn) return 'period-not-open-yet';
  return undefined;
}
