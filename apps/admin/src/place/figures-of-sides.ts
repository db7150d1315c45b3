import type { RankMove } from '@jiju/contract';

export interface FigureSide {
  readonly periodCode: string;
  /** Null: as the page knows it. */
  readonly asOf: string | null;
}

/** Of which period and moment the two figures of a part are. `before` is null where a page of the past compares with what is known now: it asks for nothing of the present. */
export function figuresOfSides({
  periodCode,
  against,
  asOf,
  againstAsOf,
}: Pick<RankMove, 'periodCode' | 'against' | 'asOf' | 'againstAsOf'>): {
  readonly before: FigureSide | null;
  readonly after: FigureSide;
} {
  const known = againstAsOf === 'now' ? null : againstAsOf;
  const ofNow = known === null && asOf !== null;
  return {
    before: ofNow ? null : { periodCode: against, asOf: known === asOf ? null : known },
    after: { periodCode, asOf: null },
  };
}
