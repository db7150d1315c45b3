import type { MethodPlan } from './method-plan.ts';
import { reachOf, type Reach } from './reach.ts';

/** Everything a method computes from: what has to change for its rankings to change. */
export interface WhatIsRead {
  /** Columns of figures. */
  readonly reads: ReadonlySet<string>;
  readonly reach: Reach;
  /** Codes of the methods whose rankings it reads. */
  readonly rankingsRead: readonly string[];
  /** It reads inspection marks, or groups units as they were inspected. */
  readonly readsMarks: boolean;
}

/** The grouping column of inspection groups. */
export const inspectionGroup = 'inspectionGroup';

/** What a method reads. */
export function whatIsRead({ reads, definition }: MethodPlan): WhatIsRead {
  const { indicators, missing, apart, rankWithin = [] } = definition;
  const sources = indicators.flatMap(({ source }) => source ?? []);
  const grouped = [missing, ...indicators.map((one) => one.missing)].some(
    (rule) => rule && 'column' in rule && rule.column === inspectionGroup,
  );
  return {
    reads: new Set(reads),
    reach: reachOf(definition),
    rankingsRead: [...new Set(sources.flatMap((source) => (source.kind === 'ranking' ? [source.method] : [])))],
    readsMarks:
      sources.some(({ kind }) => kind === 'inspection-marks') ||
      grouped ||
      apart === inspectionGroup ||
      rankWithin.includes(inspectionGroup),
  };
}
