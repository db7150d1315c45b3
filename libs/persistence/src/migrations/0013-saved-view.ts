import { Migration } from '@mikro-orm/migrations';

/** The views that users saved of lists and rankings. */
export class M0013SavedView extends Migration {
  override up(): void {
    this.addSql(
      `create table "saved_view" ("id" serial primary key, "user_id" int not null, "page" text not null, "name" text not null, "query" text not null, "saved_at" timestamptz(6) not null)`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_user_id_page_name_unique" unique ("user_id", "page", "name")`,
    );
    this.addSql(
      `alter table "saved_view" add constraint "saved_view_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade`,
    );
  }
}
