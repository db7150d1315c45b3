import { Migration } from '@mikro-orm/migrations';

/**
 * Star rules and award schemes have versions: the definition there was becomes one without a beginning, and that is what every
 * result so far was made by.
 */
export class M0014RuleVersions extends Migration {
  override up(): void {
    for (const table of ['star_rule', 'award_scheme']) {
      this.addSql(`alter table "${table}" add column "versions" jsonb null`);
      this.addSql(
        `update "${table}" set "versions" = jsonb_build_array(jsonb_build_object('effectiveFrom', null, 'definition', "definition", 'note', ''))`,
      );
      this.addSql(`alter table "${table}" alter column "versions" set not null, drop column "definition"`);
    }
    for (const table of ['star_rating', 'award_result'])
      this.addSql(`alter table "${table}" add column "version_from" text null`);
  }
}
