import { z } from 'zod';
import { factEntry } from '../fact/fact-entry.ts';
import { freshness } from '../metric/metric-sheet.ts';
import { rankingRow } from '../ranking/ranking.ts';

/** `GET /api/overview?periodCode=` (default: the latest year with figures) */
export const overview = z.object({
  periodCode: z.string(),
  periods: z.array(z.string()),
  clusters: z.int(),
  /** Sum over active clusters, with the change against the year before in %. */
  totals: z.array(
    z.object({
      indicatorCode: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      unit: z.string(),
      value: z.number().nullable(),
      change: z.number().nullable(),
      synthetic: z.boolean(),
    }),
  ),
  totalsAge: z.object(freshness),
  /** One entry per award scheme of the period, best first, with rank movement. */
  topLists: z.array(
    z.object({
      schemeCode: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      rows: z.array(
        rankingRow.pick({
          clusterId: true,
          clusterCode: true,
          nameZh: true,
          nameEn: true,
          score: true,
          rank: true,
          previousRank: true,
        }),
      ),
      /** Whether the ranking behind it rests on figures that were made up. */
      synthetic: z.boolean(),
      ...freshness,
    }),
  ),
  lights: z.object({ green: z.int(), yellow: z.int(), red: z.int(), grey: z.int() }),
  lightsAge: z.object(freshness),
  burning: z.array(
    z.object({
      code: z.string(),
      textZh: z.string(),
      textEn: z.string(),
      light: z.string(),
      daysOverdue: z.int(),
      leadUnitCode: z.string(),
    }),
  ),
  /** Cells reported / cells expected of the latest open quarter or year. */
  completeness: z.object({ periodCode: z.string(), reported: z.int(), expected: z.int(), approved: z.int() }),
  recent: z.array(factEntry),
});
export type Overview = z.infer<typeof overview>;
