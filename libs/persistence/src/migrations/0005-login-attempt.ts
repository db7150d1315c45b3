import { Migration } from '@mikro-orm/migrations';

export class M0005LoginAttempt extends Migration {
  override up(): void {
    this.addSql(
      `create table "login_attempt" ("who" text not null, "attempts" timestamptz[] not null, "last_at" timestamptz(6) not null, primary key ("who"))`,
    );
    this.addSql(`create index "login_attempt_last_at_index" on "login_attempt" ("last_at")`);
  }
}
