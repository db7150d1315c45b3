import { z } from 'zod';
import { isoDate } from '../record/record.ts';
import { freshness } from '../metric/metric-sheet.ts';
import { directiveRecord } from './directive-record.ts';

export const lights = ['green', 'yellow', 'red', 'grey'] as const;
export type Light = (typeof lights)[number];

/**
 * `GET /api/directive-board` (all) and `GET /api/directive-board/:code` (one, with its assignments in `children`):
 * a directive and how it stands. `assessment` is the domain's DirectiveAssessment; null until it was assessed once.
 */
export const directiveView = z.object({
  ...directiveRecord.shape,
  light: z.enum(lights).nullable(),
  asOf: isoDate.nullable(),
  assessment: z.record(z.string(), z.unknown()).nullable(),
  leadUnit: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() }).nullable(),
  /** What the logged-in user may do now, by the state machine and their role. */
  actions: z.array(z.string()),
  children: z.array(
    z.object({ code: z.string(), light: z.enum(lights).nullable(), textZh: z.string(), textEn: z.string() }),
  ),
  /** For measures over figures: the actual value by period, oldest first, for the path chart. */
  actuals: z.array(
    z.object({ periodCode: z.string(), date: isoDate, value: z.number().nullable(), synthetic: z.boolean() }),
  ),
  ...freshness,
});
export type DirectiveView = z.infer<typeof directiveView>;
