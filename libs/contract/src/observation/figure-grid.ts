import { z } from 'zod';
import { figure } from './observation.ts';

/** `GET /api/figures?periodCode=&regionCode=&clusterCode=A,B&page=&perPage=`: the grid clusters x indicators of one period. */
export const figureGrid = z.object({
  periodCode: z.string(),
  /** May figures be entered now, and if not, why (a problem code). */
  open: z.boolean(),
  closedBecause: z.string().nullable(),
  indicators: z.array(
    z.object({
      code: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      unit: z.string(),
      decimals: z.int(),
      plausibleMin: z.number().nullable(),
      plausibleMax: z.number().nullable(),
      outOfRange: z.enum(['refuse', 'reason']),
      moreDecimals: z.enum(['refuse', 'keep']),
    }),
  ),
  total: z.int(),
  rows: z.array(
    z.object({
      id: z.int(),
      clusterCode: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      /** The logged-in user may write this row. */
      writable: z.boolean(),
      /** By indicator code; a cell that was never reported is absent. */
      cells: z.record(z.string(), figure),
    }),
  ),
});
export type FigureGrid = z.infer<typeof figureGrid>;

/** Answer of `PUT /api/figures` (body `figuresInput`) and `POST /api/figures/review` (body `reviewInput`): all or nothing. */
export const figuresSaved = z.object({ changed: z.int(), unchanged: z.int(), figures: z.array(figure) });
export type FiguresSaved = z.infer<typeof figuresSaved>;

/**
 * `POST /api/figures/import?dryRun=true&format=long|wide` (a CSV or an Excel workbook as the body). Nothing is stored when a row has a problem: a dry
 * run tells them in its report, an import is refused with that report in its problem details.
 */
export const importReport = z.object({
  rows: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  dryRun: z.boolean(),
  /** Sheet of the workbook that was read; rows are counted in it. `null`: the file was text. */
  sheet: z.string().nullable(),
  /** Sheets of the workbook that hold something and were not read. */
  otherSheets: z.array(z.string()),
  problems: z.array(
    z.object({
      row: z.int(),
      column: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      /** The sentence, in the language of the request. */
      text: z.string(),
    }),
  ),
});
export type ImportReport = z.infer<typeof importReport>;
