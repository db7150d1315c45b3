import { Migration } from '@mikro-orm/migrations';

/** A draft of a method is sent to be reviewed. */
export class M0012VersionReview extends Migration {
  override up(): void {
    this.addSql(
      `alter table "method_version" add column "review" jsonb null, add column "review_state" text not null default 'none'`,
    );
  }
}
