import { Migration } from '@mikro-orm/migrations';

/** How sure the places of rankings are. */
export class M0011Robustness extends Migration {
  override up(): void {
    this.addSql(
      `create table "robustness" ("id" serial primary key, "method_code" text not null, "period" text not null, "assumptions" jsonb not null, "runs" int not null, "seed" bigint not null, "draws" int not null, "state" text not null default 'waiting', "asked_by" text not null, "asked_at" timestamptz(6) not null, "started_at" timestamptz(6) null, "ended_at" timestamptz(6) null, "holder" text null, "alive_at" timestamptz(6) null, "not_before" timestamptz(6) null, "total" int not null, "done" int not null default 0, "ranking_version" bigint null, "method_version" int null, "input_revision" bigint null, "ranking_at" timestamptz(6) null, "result" jsonb null, "problem" jsonb null)`,
    );
    this.addSql(`create index "robustness_ranking" on "robustness" ("method_code", "period", "id")`);
  }
}
