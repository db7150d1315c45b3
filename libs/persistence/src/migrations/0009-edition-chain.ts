import { Migration } from '@mikro-orm/migrations';

/** Every edition names the one frozen before it. Those that are there already stay outside of the chain. */
export class M0009EditionChain extends Migration {
  override up(): void {
    this.addSql(
      `alter table "edition" add column "number" int null, add column "previous_hash" text null, add column "frozen_at" timestamptz(6) null, add column "method_version" int null`,
    );
    this.addSql(`alter table "edition" add constraint "edition_number_unique" unique ("number")`);
  }
}
