import { Migration } from '@mikro-orm/migrations';

export class M0001Initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "award_list" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "scheme_code" text null, "year" int not null, "conferred_on" date null, "issuing_body" text not null default '', "source" text not null default '', "complete" boolean not null default true, "note_zh" text not null default '', "note_en" text not null default '', "members" jsonb not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "award_list" add constraint "award_list_code_unique" unique ("code")`);
    this.addSql(
      `create table "award_result" ("scheme_code" text not null, "period" text not null, "result" jsonb not null, "input_revision" bigint not null, "computed_at" timestamptz(6) not null, primary key ("scheme_code", "period"))`,
    );
    this.addSql(
      `create table "award_scheme" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "method_code" text not null, "definition" jsonb not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "award_scheme" add constraint "award_scheme_code_unique" unique ("code")`);
    this.addSql(
      `create table "cluster" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "aliases" jsonb not null, "region_code" text not null, "level" text not null, "status" text not null, "status_history" jsonb not null, "leading_industries" jsonb not null, "planned_area" double precision null, "built_up_area" double precision null, "longitude" double precision null, "latitude" double precision null, "management_unit_code" text null, "contact" text not null default '', "tags" jsonb not null, "peer_group" text not null default '', "source" text not null default '', "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "cluster" add constraint "cluster_code_unique" unique ("code")`);
    this.addSql(`create index "cluster_region_code_index" on "cluster" ("region_code")`);
    this.addSql(
      `create table "directive" ("id" serial primary key, "code" text not null, "parent_code" text null, "state" text not null, "definition" jsonb not null, "events" jsonb not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "directive" add constraint "directive_code_unique" unique ("code")`);
    this.addSql(`create index "directive_parent_code_index" on "directive" ("parent_code")`);
    this.addSql(
      `create table "directive_status" ("directive_code" text not null, "light" text not null, "as_of" date not null, "assessment" jsonb not null, "input_revision" bigint not null, "computed_at" timestamptz(6) not null, primary key ("directive_code"))`,
    );
    this.addSql(
      `create table "edition" ("id" serial primary key, "code" text not null, "method_code" text not null, "period" text not null, "state" text not null, "posted_until" date null, "note_zh" text not null default '', "note_en" text not null default '', "supersedes" text null, "content" jsonb not null, "hash" text not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "edition" add constraint "edition_code_unique" unique ("code")`);
    this.addSql(
      `create table "fact" ("id" bigserial primary key, "xid" xid8 not null default pg_current_xact_id(), "type" text not null, "subject_kind" text not null, "subject_key" text not null, "actor" text not null, "at" timestamptz(6) not null default now(), "request_id" text not null default '', "data" jsonb not null)`,
    );
    this.addSql(`create index "fact_xid_id_index" on "fact" ("xid", "id")`);
    this.addSql(
      `create index "fact_subject_kind_subject_key_id_index" on "fact" ("subject_kind", "subject_key", "id")`,
    );
    this.addSql(
      `create table "idempotency_key" ("user_id" int not null, "key" text not null, "request" text not null, "status" int null, "body" jsonb null, "created_at" timestamptz(6) not null default now(), primary key ("user_id", "key"))`,
    );
    this.addSql(`create index "idempotency_key_created_at_index" on "idempotency_key" ("created_at")`);
    this.addSql(
      `create table "indicator" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "unit" text not null, "decimals" int not null, "direction" int not null, "frequency" text not null, "kind" text not null, "aggregation_over_time" text not null, "aggregation_over_regions" text not null, "weight_code" text null, "plausible_min" double precision null, "plausible_max" double precision null, "out_of_range" text not null, "definition_zh" text not null default '', "definition_en" text not null default '', "data_owner_code" text null, "by_industry" boolean not null default false, "formulas" jsonb not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "indicator" add constraint "indicator_code_unique" unique ("code")`);
    this.addSql(
      `create table "inspection_mark" ("id" serial primary key, "code" text not null, "cluster_code" text not null, "period_code" text not null, "group" text not null, "judge" text not null, "marks" double precision not null, "inspected_on" date null, "note" text not null default '', "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "inspection_mark" add constraint "inspection_mark_code_unique" unique ("code")`);
    this.addSql(
      `create table "method" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "frequency" text not null, "description_zh" text not null default '', "description_en" text not null default '', "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "method" add constraint "method_code_unique" unique ("code")`);
    this.addSql(
      `create table "method_version" ("id" serial primary key, "code" text not null, "method_code" text not null, "number" int not null, "state" text not null, "effective_from" text null, "effective_to" text null, "definition" jsonb not null, "note_zh" text not null default '', "note_en" text not null default '', "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "method_version" add constraint "method_version_code_unique" unique ("code")`);
    this.addSql(`create index "method_version_method_code_index" on "method_version" ("method_code")`);
    this.addSql(
      `create table "metric" ("period" text not null, "cluster_id" int not null, "values" jsonb not null, "gaps" jsonb not null, "synthetic" jsonb not null, "input_revision" bigint not null, "computed_at" timestamptz(6) not null, primary key ("period", "cluster_id"))`,
    );
    this.addSql(
      `create table "named_problem" ("id" serial primary key, "code" text not null, "text_zh" text not null, "text_en" text not null default '', "speaker_zh" text not null default '', "speaker_en" text not null default '', "answered_by" jsonb not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "named_problem" add constraint "named_problem_code_unique" unique ("code")`);
    this.addSql(
      `create table "observation" ("cluster_id" int not null, "period" text not null, "indicator" text not null, "industry" text not null, "value" double precision null, "status" text not null, "source" text not null, "vintage" text not null, "state" text not null, "note" text not null default '', "late" boolean not null default false, "author" text not null, "revision" int not null, "updated_at" timestamptz(6) not null, primary key ("cluster_id", "period", "indicator", "industry"))`,
    );
    this.addSql(
      `create table "period" ("id" serial primary key, "code" text not null, "state" text not null, "opens_on" date null, "due_on" date null, "exceptions" jsonb not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "period" add constraint "period_code_unique" unique ("code")`);
    this.addSql(
      `create table "ranking" ("method_code" text not null, "period" text not null, "method_version" int not null, "version" bigint not null, "ranked" int not null, "excluded" int not null, "synthetic" boolean not null, "problem" jsonb null, "input_revision" bigint not null, "computed_at" timestamptz(6) not null, primary key ("method_code", "period"))`,
    );
    this.addSql(
      `create table "ranking_row" ("method_code" text not null, "period" text not null, "cluster_id" int not null, "score" double precision null, "rank" int null, "peer_rank" int null, "region_rank" int null, "raw" jsonb not null, "normalised" jsonb not null, "points" jsonb not null, "groups" jsonb not null, "excluded" jsonb null, "award_blocked" text null, "computed_at" timestamptz(6) not null, primary key ("method_code", "period", "cluster_id"))`,
    );
    this.addSql(
      `create table "recompute_scope" ("kind" text not null, "key" text not null, "stage" smallint not null, "wanted" bigint not null default '1', "done" bigint not null default '0', "wanted_since" timestamptz(6) not null default now(), "failures" int not null default 0, "last_error" text null, "retry_at" timestamptz(6) null, primary key ("kind", "key"))`,
    );
    this.addSql(`create index "recompute_scope_stale" on "recompute_scope" ("stage", "key") where wanted > done`);
    this.addSql(
      `create table "red_line_event" ("id" serial primary key, "code" text not null, "cluster_code" text not null, "period_code" text not null, "red_line" text not null, "count" int not null default 1, "reason_zh" text not null, "reason_en" text not null default '', "evidence" text not null default '', "happened_on" date not null, "issuing_body" text not null, "appeal" text not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "red_line_event" add constraint "red_line_event_code_unique" unique ("code")`);
    this.addSql(
      `create table "region" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "level" text not null, "parent_code" text null, "statistical" boolean not null default false, "valid_from" date null, "valid_to" date null, "successor_code" text null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "region" add constraint "region_code_unique" unique ("code")`);
    this.addSql(
      `create table "region_total" ("period" text not null, "region_code" text not null, "values" jsonb not null, "input_revision" bigint not null, "computed_at" timestamptz(6) not null, primary key ("period", "region_code"))`,
    );
    this.addSql(
      `create table "schedule" ("code" text not null, "paused" boolean not null default false, "updated_at" timestamptz(6) not null default now(), primary key ("code"))`,
    );
    this.addSql(
      `create table "schedule_run" ("id" bigserial primary key, "schedule" text not null, "started_at" timestamptz(6) not null, "finished_at" timestamptz(6) null, "outcome" text null, "result" jsonb null)`,
    );
    this.addSql(`create index "schedule_run_schedule_id_index" on "schedule_run" ("schedule", "id")`);
    this.addSql(
      `create table "scheme_version" ("kind" text not null, "version" bigint not null default '1', primary key ("kind"))`,
    );
    this.addSql(
      `create table "session" ("token_hash" text not null, "user_id" int not null, "csrf" text not null, "expires_at" timestamptz(6) not null, "created_at" timestamptz(6) not null default now(), primary key ("token_hash"))`,
    );
    this.addSql(`create index "session_user_id_index" on "session" ("user_id")`);
    this.addSql(
      `create table "star_rating" ("rule_code" text not null, "period" text not null, "cluster_id" int not null, "stars" int null, "detail" jsonb not null, "input_revision" bigint not null, "computed_at" timestamptz(6) not null, primary key ("rule_code", "period", "cluster_id"))`,
    );
    this.addSql(
      `create table "star_rule" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "frequency" text not null, "definition" jsonb not null, "source" text not null default '', "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "star_rule" add constraint "star_rule_code_unique" unique ("code")`);
    this.addSql(
      `create table "unit" ("id" serial primary key, "code" text not null, "name_zh" text not null, "name_en" text not null default '', "kind" text not null, "region_code" text null, "contact" text not null default '', "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "unit" add constraint "unit_code_unique" unique ("code")`);
    this.addSql(
      `create table "app_user" ("id" serial primary key, "login" text not null, "name" text not null, "role" text not null, "locale" text not null, "cluster_codes" jsonb not null, "unit_code" text null, "active" boolean not null default true, "password_hash" text not null, "revision" int not null default 1, "archived_at" timestamptz(6) null, "updated_at" timestamptz(6) not null default now())`,
    );
    this.addSql(`alter table "app_user" add constraint "app_user_login_unique" unique ("login")`);
  }
}
