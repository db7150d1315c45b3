import type { PlannedIndicator } from './method-plan.ts';

/** What a method makes of a figure before it scores it: then it is in the unit of the figure no more. */
export interface RawForm {
  /** Column it is divided by; null: none. */
  readonly denominator: string | null;
  readonly transform: 'log' | 'box-cox' | null;
}

/** What the raw values of an indicator are measured in. */
export function rawFormOf({ denominator, lambda }: Pick<PlannedIndicator, 'denominator' | 'lambda'>): RawForm {
  return {
    denominator: denominator ?? null,
    transform: lambda === undefined ? null : lambda === 0 ? 'log' : 'box-cox',
  };
}
