import { countingStates, type Period, type RegionLevel } from '@jiju/domain';
import type { MetricExplanation } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { Explainer, type AtHand, type FigureRow, type IndicatorRow, type SheetRow } from './explainer.ts';
import { readContributors } from './read-contributors.ts';

/** How deep the tree goes: the page asks again to go on. */
const depth = 2;

/** A value and what it was made of; `undefined` when there is no such cluster or indicator. */
export async function readExplanation(
  database: Database,
  clusterCode: string,
  indicatorCode: string,
  periodCode: Period,
): Promise<MetricExplanation | undefined> {
  const { query } = database;
  const [clusters, indicators] = await Promise.all([
    query<{ id: number; regionCode: string }>(
      '/* explain-cluster */ select id, region_code as "regionCode" from cluster where code = $1',
      [clusterCode],
    ),
    query<IndicatorRow>('/* explain-indicators */ select code, unit, kind, formulas from indicator'),
  ]);
  const [cluster] = clusters;
  const known = new Map(indicators.map((one) => [one.code, one]));
  if (!cluster || !known.has(indicatorCode)) return undefined;
  // A cluster has few sheets, 40 quarters and 10 years say: all of them at once are cheaper than one after the other.
  const [sheets, figures, regions] = await Promise.all([
    query<SheetRow>('/* explain-sheets */ select period, values, gaps, synthetic from metric where cluster_id = $1', [
      cluster.id,
    ]),
    query<FigureRow>(
      `/* explain-figures */ select period, indicator, value, author, updated_at as "updatedAt", state, source from observation
       where cluster_id = $1 and industry = '' and state = any ($2)`,
      [cluster.id, countingStates],
    ),
    query<{ code: string; level: RegionLevel }>(
      `/* explain-regions */ with recursive up as (select code, parent_code, level from region where code = $1
         union select r.code, r.parent_code, r.level from region r join up on up.parent_code = r.code) select code, level from up`,
      [cluster.regionCode],
    ),
  ]);
  const totals = await query<{ period: Period; regionCode: string; values: Record<string, number> }>(
    '/* explain-totals */ select period, region_code as "regionCode", values from region_total where region_code = any ($1)',
    [regions.map(({ code }) => code)],
  );
  const atHand: AtHand = {
    clusterCode,
    known,
    sheets: new Map(sheets.map((sheet) => [sheet.period, sheet])),
    figures: new Map(figures.map((figure) => [`${figure.period}|${figure.indicator}`, figure])),
    regionAt: new Map(regions.map(({ code, level }) => [level, code])),
    totals: new Map(totals.map((total) => [`${total.period}|${total.regionCode}`, total.values])),
    contributors: new Map(),
  };
  // Explained once to learn which totals are named, and again with what they rest on.
  const first = new Explainer(atHand);
  const explained = first.explain(indicatorCode, periodCode, depth);
  if (first.named.size === 0) return explained;
  const restOn = await readContributors(query, [...first.named.values()]);
  const contributors = new Map([...first.named.keys()].map((name, at) => [name, restOn[at] ?? null]));
  return new Explainer({ ...atHand, contributors }).explain(indicatorCode, periodCode, depth);
}
