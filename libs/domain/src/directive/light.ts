export const lights = ['green', 'yellow', 'red', 'grey'] as const;
/** Computed, never typed: on track, behind, far behind or overdue, and nothing to say. */
export type Light = (typeof lights)[number];

/** Configuration, because places differ. */
export interface LightThresholds {
  /** Share of the expected progress from which on the light is green. */
  readonly green: number;
  /** Share of the expected progress from which on it is yellow; below it is red. */
  readonly yellow: number;
  /** So many days before the deadline a directive is due soon. */
  readonly dueSoonDays: number;
  /**
   * The day the expectation is read for: today, or the day of the figures, which is kinder where figures come late but
   * lets old figures stay green until the deadline.
   */
  readonly expectedFor: 'today' | 'figures';
}

export const defaultLightThresholds: LightThresholds = { green: 1, yellow: 0.8, dueSoonDays: 7, expectedFor: 'today' };

/** Why a light shows what it shows. The sentence for each, in both languages, stands in the contract. */
export const lightReasons = [
  'draft',
  'suspended',
  'cancelled',
  'superseded',
  'closed-in-time',
  'closed-late',
  'closed-reached-in-time',
  'no-figures',
  'no-report',
  'no-deadline',
  'achieved',
  'achieved-late',
  'overdue',
  'on-track',
  'not-due-yet',
  'behind',
  'far-behind',
  'milestone-late',
  'assignments',
] as const;
export type LightReasonCode = (typeof lightReasons)[number];

export interface LightReason {
  readonly code: LightReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The slack that binary fractions need: three times 0.1 is 0.3. */
export function reaches(value: number, bound: number): boolean {
  return value >= bound - 1e-9 * Math.max(1, Math.abs(bound));
}
