import { runChaos } from './run-chaos.ts';

interface Fault {
  readonly name: string;
  /** How the check tells of it. */
  readonly found: RegExp;
  readonly table: string;
  readonly when: string;
  /** What happens to every n-th row. */
  readonly every: number;
  readonly deed: string;
}

const faults = {
  unmarked: {
    name: 'a scope that is stale is not marked so',
    // Often, and of sheets: a mark that is lost once is made good by the next change of the same sheet.
    found: /^differs from a computation from scratch: .*"MetricsChanged"/,
    table: 'recompute_scope',
    when: `new.kind = 'metric' and new.wanted > new.done`,
    every: 4,
    deed: 'new.done := new.wanted;',
  },
  noResult: {
    name: 'a result is not stored',
    found: /^differs from a computation from scratch: .*"MetricsChanged"/,
    table: 'metric',
    when: 'true',
    every: 4,
    deed: 'return null;',
  },
  noRow: {
    name: 'a row of a ranking is not stored',
    found: /^differs from a computation from scratch: .*"RankingChanged"/,
    table: 'ranking_row',
    when: 'true',
    every: 4,
    deed: 'return null;',
  },
  noFact: {
    name: 'a fact is not written',
    found: /^no fact tells of the accepted write/,
    table: 'fact',
    when: `new.type = 'ObservationsRecorded'`,
    every: 2,
    deed: 'return null;',
  },
  otherValue: {
    // A row that is missing altogether the house finds by itself, and begins anew.
    name: 'an accepted figure is stored with another value',
    found: / holds 1, promised was one of/,
    table: 'observation',
    when: 'true',
    every: 2,
    deed: 'new.value := 1;',
  },
  rejected: {
    name: 'a figure is rejected without a reason',
    found: /^rejected \d+ times for no good reason/,
    table: 'observation',
    when: 'true',
    every: 5,
    deed: `raise exception 'planted';`,
  },
} satisfies Record<string, Fault>;

/** SQL of a trigger that does the deed of a fault at every n-th row of its table. */
const plant = ({ table, when, every, deed }: Fault, at: number): string => `
  create sequence planted_${at};
  create function plant_${at}() returns trigger language plpgsql as $$
  begin
    if nextval('planted_${at}') % ${every} = 0 then ${deed} end if;
    return new;
  end $$;
  create trigger planted_${at} before insert or update on ${table} for each row when (${when}) execute function plant_${at}();
  grant all on sequence planted_${at} to public;`;

/**
 * A check that never found anything has proved nothing: each of these faults must turn it red, in its own words. Two share
 * a run where neither can be taken for the other: results that differ make rankings differ, but not the other way round.
 */
test.each([
  { pair: [faults.unmarked, faults.noFact] },
  { pair: [faults.noRow, faults.otherValue] },
  { pair: [faults.noResult, faults.rejected] },
])('the check finds it when $pair.0.name, and when $pair.1.name', async ({ pair }) => {
  const report = await runChaos({ kills: 2, seed: 20_140_411, queue: 'postgres', plant: pair.map(plant).join('') });
  expect(report.accepted).toBeGreaterThan(5);
  for (const { found } of pair) expect(report.faults).toContainEqual(expect.stringMatching(found));
});
