import type { RobustnessBook, StoredRanking, TakenRobustness } from '@jiju/application';
import type { Query } from '../database/database.ts';

/** A holder that was not heard of for so long is gone; it steps several times a second. */
const abandonedAfter = '30 seconds';
/** What waits for its ranking is looked at again after so long. */
const anotherLook = '2 seconds';

/** The machine room's hold on what was asked of how sure places are. */
export function robustnessBook(query: Query): RobustnessBook {
  return {
    async take(holder) {
      const [row] = await query<TakenRobustness & { askedAt: string | Date }>(
        `/* take-robustness */ update robustness set state = 'running', holder = $1, alive_at = now(), done = 0,
           started_at = coalesce(started_at, now())
         where id = (select id from robustness where ended_at is null and (not_before is null or not_before < now())
           and (holder is null or alive_at < now() - interval '${abandonedAfter}') order by id for update skip locked limit 1)
         returning id, method_code as method, period, assumptions, runs, seed::float8 as seed, draws, asked_at as "askedAt"`,
        [holder],
      );
      return row && { ...row, askedAt: new Date(row.askedAt).toISOString() };
    },
    async ranking(method, period) {
      const [row] = await query<StoredRanking & { computedAt: string | Date }>(
        `select version::text, method_version as "methodVersion", input_revision::text as "inputRevision", computed_at as "computedAt"
         from ranking where method_code = $1 and period = $2`,
        [method, period],
      );
      return row && { ...row, computedAt: new Date(row.computedAt).toISOString() };
    },
    async step(id, holder, done) {
      const kept = await query(
        'update robustness set alive_at = now(), done = $3 where id = $1 and holder = $2 and ended_at is null returning id',
        [id, holder, done],
      );
      return kept.length > 0;
    },
    async release(id, holder, wait) {
      await query(
        `update robustness set holder = null, state = 'waiting', not_before = case when $3 then now() + interval '${anotherLook}' end
         where id = $1 and holder = $2`,
        [id, holder, wait],
      );
    },
  };
}
