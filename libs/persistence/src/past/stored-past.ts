import { regionsOf, type ChangedSince, type ChangedValues, type PastStore } from '@jiju/application';
import {
  awardScope,
  partsOfKey,
  rankingScope,
  starScope,
  totalScope,
  type MetricsChanged,
  type Period,
  type Scheme,
  type Scope,
  type Sheet,
} from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { loadFigures } from './past-figures.ts';

// Whoever stores a result says so in a fact of the same transaction: what no fact after the moment speaks of is what was there
// at the moment.
const changedSince = (present: string): string => `/* changed-since */
select f.type, f.subject_key as key, case when f.type = 'MetricsChanged' then f.data end as data
from unnest($1::text[], $2::text[]) as n (kind, key)
join ${present}.fact f on f.subject_kind = n.kind and f.subject_key = n.key
where f.at > $3::timestamptz and f.type in ('MetricsChanged', 'RegionTotalsChanged', 'RankingChanged', 'StarRatingsChanged', 'AwardChanged')`;

// What waits to be computed may have waited at the moment already, and then was not right.
const anyWaits = (present: string): string => `/* any-waits */
select exists (select from ${present}.recompute_scope where wanted > done and kind <> 'directive') as waits`;

const copies = (present: string) => ({
  sheets: `/* take-sheets */ insert into pg_temp.metric
    select * from ${present}.metric where period = $1 and cluster_id <> all ($2::int[])
      and ($3::int[] is null or cluster_id = any ($3)) limit $4 on conflict do nothing`,
  totals: `/* take-totals */ insert into pg_temp.region_total
    select * from ${present}.region_total where period = $1 and region_code = any ($2) on conflict do nothing`,
  head: `/* take-ranking */ insert into pg_temp.ranking
    select * from ${present}.ranking where period = $1 and method_code = $2 on conflict do nothing`,
  rows: `/* take-ranking-rows */ insert into pg_temp.ranking_row
    select * from ${present}.ranking_row where period = $1 and method_code = $2
      and ($3::int is null or cluster_id = $3) on conflict do nothing`,
  star: `/* take-stars */ insert into pg_temp.star_rating
    select * from ${present}.star_rating where period = $1 and rule_code = $2 on conflict do nothing`,
  award: `/* take-award */ insert into pg_temp.award_result
    select * from ${present}.award_result where period = $1 and scheme_code = $2 on conflict do nothing`,
});

const storedSheets = (present: string): string => `/* stored-sheets */
select cluster_id as "clusterId", values, gaps, synthetic from ${present}.metric where period = $1 and cluster_id = any ($2)`;

interface Told {
  readonly type: string;
  readonly key: string;
  readonly data: Pick<MetricsChanged, 'clusterIds' | 'codes' | 'presence'> | null;
}

const everything: ChangedSince = { values: 'all', totals: 'all', judged: () => true };

const factOf: Partial<Record<Scope['kind'], string>> = {
  ranking: 'RankingChanged',
  star: 'StarRatingsChanged',
  award: 'AwardChanged',
};

export interface StoredPastNeeds {
  readonly query: Query;
  /** The schema where the tables of the present are. */
  readonly present: string;
  readonly moment: string;
  /** That of the past. */
  readonly scheme: Scheme;
}

/** What the tables of the present still tell of a moment, for the tables of this connection. */
export function storedPast({ query, present, moment, scheme }: StoredPastNeeds): PastStore {
  const copy = copies(present);
  let waiting: Promise<{ readonly waits: boolean }[]> | undefined;
  return {
    async changedSince(period) {
      // Within one snapshot it stays as it is.
      waiting ??= query<{ waits: boolean }>(anyWaits(present));
      const [state] = await waiting;
      if (state?.waits !== false) return everything;
      const subjects = subjectsOf(scheme, period);
      const [kinds, keys] = [subjects.map(({ kind }) => kind), subjects.map(({ key }) => key)];
      const told = await query<Told>(changedSince(present), [kinds, keys, moment]);
      const changed = new Set(told.map(({ type, key }) => `${type}|${key}`));
      return {
        values: changedValues(
          told.flatMap(({ data }) => data ?? []),
          scheme,
        ),
        totals: new Set(
          told.flatMap(({ type, key }) => (type === 'RegionTotalsChanged' ? key.slice(key.indexOf('|') + 1) : [])),
        ),
        judged: ({ kind, key }) => changed.has(`${factOf[kind] ?? ''}|${key}`),
      };
    },
    async takeSheets(period, of, changed) {
      const [ids, most] = [typeof of === 'string' ? null : of, of === 'any' ? 1 : null];
      await query(copy.sheets, [period, [...changed], ids, most]);
    },
    async hasSheets(period) {
      const found = await query('/* has-sheets */ select from metric where period = $1 limit 1', [period]);
      return found.length > 0;
    },
    async storedSheets(period, ids) {
      const rows = await query<Sheet & { clusterId: number }>(storedSheets(present), [period, ids]);
      return rows.map(({ clusterId, values, gaps, synthetic }) => [clusterId, { values, gaps, synthetic }] as const);
    },
    async takeTotals(period, regions) {
      await query(copy.totals, [period, regions]);
    },
    async takeJudged(scope, of) {
      const { period, subject } = partsOfKey(scope);
      if (scope.kind === 'star' || scope.kind === 'award') await query(copy[scope.kind], [period, subject]);
      if (scope.kind !== 'ranking') return;
      await query(copy.head, [period, subject]);
      if (of !== 'head') await query(copy.rows, [period, subject, of === 'all' ? null : of]);
    },
    async rankingsCame() {
      // Nobody does that for temporary tables, and a page planned for a handful of rows takes eight times as long.
      await query('analyze pg_temp.ranking (method_code, period)');
      await query('analyze pg_temp.ranking_row (method_code, period, cluster_id, rank)');
    },
    loadFigures: (periods, of) => loadFigures(query, present, moment, periods, of),
  };
}

/**
 * What changed of each cluster's values: the indicators that facts name. Should a base figure be among them, or the first or last
 * value of the period, nothing is taken over.
 */
function changedValues(
  told: readonly Pick<MetricsChanged, 'clusterIds' | 'codes' | 'presence'>[],
  { indicators }: Scheme,
): ReadonlyMap<number, ChangedValues> {
  const ofFact = told.map(({ codes, presence }): ChangedValues => {
    return presence || codes.some((code) => indicators.get(code)?.kind === 'base') ? 'any' : new Set(codes);
  });
  const factsOf = new Map<number, string>();
  told.forEach(({ clusterIds }, at) => {
    for (const id of clusterIds) factsOf.set(id, `${factsOf.get(id) ?? ''} ${at}`);
  });
  const byFacts = new Map<string, ChangedValues>();
  const together = (facts: string): ChangedValues => {
    const sets = facts
      .trim()
      .split(' ')
      .map((at) => ofFact[Number(at)] ?? 'any');
    return sets.includes('any') ? 'any' : new Set(sets.flatMap((one) => [...one]));
  };
  for (const facts of factsOf.values()) if (!byFacts.has(facts)) byFacts.set(facts, together(facts));
  return new Map([...factsOf].map(([id, facts]) => [id, byFacts.get(facts) ?? 'any']));
}

/** Whatever of a period is computed, as facts name it. */
function subjectsOf(scheme: Scheme, period: Period): readonly { readonly kind: string; readonly key: string }[] {
  return [
    { kind: 'metric', key: period },
    ...regionsOf(scheme).map((code) => totalScope(period, code)),
    ...scheme.methods.map(({ code }) => rankingScope(period, code)),
    ...scheme.starRules.map(({ code }) => starScope(period, code)),
    ...scheme.awardSchemes.map(({ code }) => awardScope(period, code)),
  ];
}
