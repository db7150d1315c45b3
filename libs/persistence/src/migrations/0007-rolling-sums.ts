import { Migration } from '@mikro-orm/migrations';

/** A rolling sum has no value in periods longer than those it counts any more: sheets are computed anew where there is one. */
export class M0007RollingSums extends Migration {
  override up(): void {
    this.addSql(
      `update recompute_scope set wanted = wanted + 1 where kind = 'metric' and exists (select from indicator where formulas::text ilike '%rolling%')`,
    );
  }
}
