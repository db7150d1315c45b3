import type { RobustnessMemory } from '@jiju/application';
import type { Robustness } from '@jiju/contract';
import type { Query } from '../database/database.ts';
import { plainRobustness, readRobustness, robustnessColumns } from './read-robustness.ts';

/** Inside a transaction. */
export function robustnessMemory(query: Query): RobustnessMemory {
  const plain = ([row]: Robustness[]): Robustness | undefined => row && plainRobustness(row);
  return {
    async units(method, period) {
      const [row] = await query<{ units: number }>(
        'select ranked + excluded as units from ranking where method_code = $1 and period = $2',
        [method, period],
      );
      return row?.units;
    },
    async ask({ method, period, assumptions, runs, seed, draws }, { by, at, most, total }) {
      // Two who ask the same at the same moment: the second finds the question of the first.
      await query(`select pg_advisory_xact_lock(hashtext('ask robustness'))`);
      const question = [method, period, JSON.stringify(assumptions), runs, seed, draws];
      const known = plain(
        await query<Robustness>(
          `select * from (select ${robustnessColumns} from robustness r where r.method_code = $1 and r.period = $2
             and r.assumptions = $3::jsonb and r.runs = $4 and r.seed = $5::bigint and r.draws = $6) asked
           where "endedAt" is null or (state = 'done' and current) order by id desc limit 1`,
          question,
        ),
      );
      if (known) return { robustness: known, isNew: false };
      const [open] = await query<{ count: number }>(
        'select count(*)::int as count from robustness where ended_at is null',
      );
      if (open && open.count >= most) return 'full';
      const added = plain(
        await query<Robustness>(
          `insert into robustness as r (method_code, period, assumptions, runs, seed, draws, asked_by, asked_at, total)
           values ($1, $2, $3::jsonb, $4, $5::bigint, $6, $7, $8::timestamptz, $9) returning ${robustnessColumns}`,
          [...question, by, at, total],
        ),
      );
      if (!added) throw new Error('nothing was inserted');
      return { robustness: added, isNew: true };
    },
    find: (id) => readRobustness({ query }, id),
    async end(id, { state, endedAt, holder, problem, computed }) {
      const { ranking, result } = computed ?? {};
      return plain(
        await query<Robustness>(
          `update robustness r set state = $2, ended_at = $3::timestamptz, holder = null, problem = $5::jsonb, result = $6::jsonb,
             ranking_version = $7::bigint, method_version = $8, input_revision = $9::bigint, ranking_at = $10::timestamptz,
             done = case when $2 = 'done' then r.total else r.done end
           where r.id = $1 and r.ended_at is null and ($4::text is null or r.holder = $4) returning ${robustnessColumns}`,
          [
            ...[id, state, endedAt, holder ?? null, problem ? JSON.stringify(problem) : null],
            ...[result ? JSON.stringify(result) : null, ranking?.version ?? null, ranking?.methodVersion ?? null],
            ...[ranking?.inputRevision ?? null, ranking?.computedAt ?? null],
          ],
        ),
      );
    },
  };
}
