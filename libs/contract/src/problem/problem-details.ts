import { z } from 'zod';
import { importReport } from '../observation/figure-grid.ts';

/** RFC 9457: the body of every answer that is not a success, as `application/problem+json`. */
export const problemDetails = z.object({
  /** `/api/docs/problems#<code>` */
  type: z.string(),
  /** In the language of the request. */
  title: z.string(),
  status: z.int(),
  /** Stable. */
  code: z.string(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  requestId: z.string().optional(),
  /** Every single problem, with its place in the input and its text. */
  problems: z
    .array(
      z.object({
        code: z.string(),
        path: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        text: z.string(),
      }),
    )
    .default([]),
  /** With `stale-revision`: the record as it is now. */
  current: z.unknown().optional(),
  /** With `import-refused`: what is wrong with the file, row by row. */
  report: importReport.optional(),
});
export type ProblemDetails = z.infer<typeof problemDetails>;
