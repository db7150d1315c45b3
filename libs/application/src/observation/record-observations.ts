import {
  clustersByCode,
  isRefusal,
  problem,
  recordFigure,
  whyNoCluster,
  whyNoIndicator,
  type ClusterTraits,
  type FigureClaims,
  type IndicatorTraits,
  type Problem,
  type Refusal,
  type Scheme,
} from '@jiju/domain';
import type { FigureInput } from '@jiju/contract';
import type { Actor, House, Outcome } from '../path/house.ts';
import { FactsBySheet } from './facts-by-sheet.ts';
import type { Cell, FigureToStore, StoredFigure } from './observation-memory.ts';

export interface RecordObservationsNeeds {
  readonly house: House;
  /** Now, as an instant in UTC. */
  readonly now: () => string;
  /** The day in Asia/Shanghai. */
  readonly today: () => string;
}

export interface RecordObservationsRequest {
  readonly figures: readonly FigureInput[];
  /** Figures of a reviewer count as approved at once. */
  readonly approves: boolean;
  /** What the author may say of where a figure comes from; `null`: anything. */
  readonly claims: FigureClaims | null;
  /** Codes of the only clusters the author may write; `null`: all. */
  readonly onlyClusters: ReadonlySet<string> | null;
}

export interface RecordedFigures {
  readonly changed: number;
  readonly unchanged: number;
  /** The cells as they are now, in the order of the request. */
  readonly figures: readonly FigureToStore[];
}

/** A figure somebody wants to be true, with the records it speaks of. */
export interface WantedFigure {
  readonly input: FigureInput;
  readonly cluster: ClusterTraits;
  readonly indicator: IndicatorTraits;
  readonly cell: Cell;
}

/**
 * Record figures, one or many: all of them or none. Refused with every problem found, each with its place
 * (`figures.3.value`, `figures.3.periodCode`).
 */
export function recordObservations(needs: RecordObservationsNeeds) {
  return (actor: Actor, request: RecordObservationsRequest): Promise<RecordedFigures | Refusal> =>
    needs.house.recordFigures(actor, async ({ scheme, observations }) => {
      const wanted = resolveFigures(scheme, request);
      if (isRefusal(wanted)) return wanted;
      const current = await observations.current(wanted.map(({ cell }) => cell));
      const decided = decideFigures(scheme, wanted, current, request, actor.login, needs.today(), needs.now());
      if (isRefusal(decided)) return decided;
      await observations.store(decided.toStore);
      return decided.outcome;
    });
}

/** Codes to records; unknown codes, records that cannot be loaded, foreign clusters and cells that stand twice are refused together. */
export function resolveFigures(scheme: Scheme, request: RecordObservationsRequest): WantedFigure[] | Refusal {
  const clusters = clustersByCode(scheme);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const wanted: WantedFigure[] = [];
  request.figures.forEach((input, at) => {
    const cluster = clusters.get(input.clusterCode);
    const indicator = scheme.indicators.get(input.indicatorCode);
    const complain = (code: string, params: Problem['params'], field: string): void => {
      problems.push(problem(code, params, `figures.${at}.${field}`));
    };
    if (!cluster) problems.push(whyNoCluster(scheme, input.clusterCode, `figures.${at}.clusterCode`));
    else if (request.onlyClusters && !request.onlyClusters.has(cluster.code)) {
      complain('not-your-cluster', { code: cluster.code }, 'clusterCode');
    }
    if (!indicator) problems.push(whyNoIndicator(scheme, input.indicatorCode, `figures.${at}.indicatorCode`));
    const key = `${input.clusterCode}|${input.periodCode}|${input.indicatorCode}|${input.industry}`;
    if (seen.has(key)) {
      const params = { cluster: input.clusterCode, indicator: input.indicatorCode, period: input.periodCode };
      complain('duplicate-figure', params, 'clusterCode');
    }
    seen.add(key);
    if (!cluster || !indicator) return;
    const cell = {
      clusterId: cluster.id,
      period: input.periodCode,
      indicator: indicator.code,
      industry: input.industry,
    };
    wanted.push({ input, cluster, indicator, cell });
  });
  return problems.length > 0 ? { refused: problems } : wanted;
}

/** What becomes of the figures, given what their cells hold now: all of them are taken or none. */
export function decideFigures(
  scheme: Scheme,
  wanted: readonly WantedFigure[],
  current: readonly (StoredFigure | undefined)[],
  { approves, claims }: Pick<RecordObservationsRequest, 'approves' | 'claims'>,
  author: string,
  today: string,
  now: string,
): { toStore: FigureToStore[]; outcome: Outcome<RecordedFigures> } | Refusal {
  const problems: Problem[] = [];
  const toStore: FigureToStore[] = [];
  const facts = new FactsBySheet();
  const figures = wanted.map(({ input, cluster, indicator, cell }, at): FigureToStore | undefined => {
    const before = current[at];
    const decision = recordFigure(before, input, {
      cluster,
      indicator,
      period: cell.period,
      industry: cell.industry,
      calendar: scheme.calendar.get(cell.period),
      today,
      approves,
      claims,
    });
    if (decision.kind === 'refused')
      problems.push({ ...decision.problem, path: `figures.${at}.${decision.problem.path}` });
    if (decision.kind !== 'recorded') return before && { ...cell, ...before };
    const after: FigureToStore = {
      ...cell,
      value: input.value,
      status: input.status,
      source: input.source,
      vintage: input.vintage,
      state: decision.state,
      note: '',
      late: decision.late,
      author,
      revision: (before?.revision ?? 0) + 1,
      updatedAt: now,
    };
    toStore.push(after);
    facts.add(cell, before, after, input.reason);
    return after;
  });
  if (problems.length > 0) return { refused: problems };
  const result = {
    changed: toStore.length,
    unchanged: wanted.length - toStore.length,
    figures: figures.filter((figure) => figure !== undefined),
  };
  return { toStore, outcome: { facts: facts.all(), result } };
}
