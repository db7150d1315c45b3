import { Migration } from '@mikro-orm/migrations';

/**
 * Indicators say what becomes of a figure with more decimals than are shown; until now it was kept. Directives say on which day
 * their target was reached, so each is assessed anew.
 */
export class M0006MoreDecimals extends Migration {
  override up(): void {
    this.addSql(`alter table "indicator" add "more_decimals" text not null default 'keep'`);
    this.addSql(`update recompute_scope set wanted = wanted + 1 where kind = 'directive'`);
  }
}
