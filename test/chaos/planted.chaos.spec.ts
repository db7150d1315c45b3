import { runChaos } from './run-chaos.ts';

/** SQL of a trigger that does `deed` at every n-th row of a table. */
const every = (n: number, table: string, when: string, deed: string): string => `
  create sequence planted;
  create function plant() returns trigger language plpgsql as $$
  begin
    if nextval('planted') % ${n} = 0 then ${deed} end if;
    return new;
  end $$;
  create trigger planted before insert or update on ${table} for each row when (${when}) execute function plant();
  grant all on sequence planted to public;`;

/** A check that never found anything has proved nothing: each of these faults must turn it red, in its own words. */
test.each([
  {
    fault: 'a scope that is stale is not marked so',
    // Often, and of sheets: a mark that is lost once is made good by the next change of the same sheet.
    plant: every(4, 'recompute_scope', `new.kind = 'metric' and new.wanted > new.done`, 'new.done := new.wanted;'),
    found: /^differs from a computation from scratch/,
  },
  {
    fault: 'a result is not stored',
    plant: every(4, 'metric', 'true', 'return null;'),
    found: /^differs from a computation from scratch/,
  },
  {
    fault: 'a row of a ranking is not stored',
    plant: every(4, 'ranking_row', 'true', 'return null;'),
    found: /^differs from a computation from scratch/,
  },
  {
    fault: 'a fact is not written',
    plant: every(2, 'fact', `new.type = 'ObservationsRecorded'`, 'return null;'),
    found: /^no fact tells of the accepted write/,
  },
  {
    // A row that is missing altogether the house finds by itself, and begins anew.
    fault: 'an accepted figure is stored with another value',
    plant: every(2, 'observation', 'true', 'new.value := 1;'),
    found: / holds 1, promised was one of/,
  },
  {
    fault: 'a figure is rejected without a reason',
    plant: every(5, 'observation', 'true', `raise exception 'planted';`),
    found: /^rejected \d+ times for no good reason/,
  },
])('the check finds it when $fault', async ({ plant, found }) => {
  const report = await runChaos({ kills: 2, seed: 20_140_411, queue: 'postgres', plant });
  expect(report.accepted).toBeGreaterThan(5);
  expect(report.faults).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
});
