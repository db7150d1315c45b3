import { Migration } from '@mikro-orm/migrations';

/** Objections to editions while they are posted. */
export class M0010Objections extends Migration {
  override up(): void {
    this.addSql(
      `create table "objection" ("id" serial primary key, "edition_code" text not null, "cluster_code" text not null, "text" text not null, "objector" text not null default '', "filed_by" text not null, "filed_at" timestamptz(6) not null, "verdict" text null, "answer" text not null default '', "answered_by" text not null default '', "answered_at" timestamptz(6) null)`,
    );
    this.addSql(`create index "objection_edition_code_index" on "objection" ("edition_code")`);
  }
}
