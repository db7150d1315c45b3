import { Migration } from '@mikro-orm/migrations';

export class M0002Verification extends Migration {
  override up(): void {
    this.addSql(
      `create table "verification" ("id" serial primary key, "state" text not null default 'waiting', "sample" int null, "asked_by" text not null, "asked_at" timestamptz(6) not null, "started_at" timestamptz(6) null, "ended_at" timestamptz(6) null, "holder" text null, "alive_at" timestamptz(6) null, "place" jsonb null, "total" int not null default 0, "looked" int not null default 0, "checked" int not null default 0, "drifted" int not null default 0, "failed" int not null default 0, "findings" jsonb not null default '[]', "error" text null)`,
    );
    this.addSql(
      `create unique index "verification_open" on "verification" ((ended_at is null)) where ended_at is null`,
    );
  }
}
