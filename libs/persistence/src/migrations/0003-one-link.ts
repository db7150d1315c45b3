import { Migration } from '@mikro-orm/migrations';

/**
 * Which directives answer a problem was said on both sides; what only the problem said goes to its directives, whose
 * revision grows, so that a form that is open does not take the link away again.
 */
export class M0003OneLink extends Migration {
  override up(): void {
    this.addSql(
      `update directive d set revision = d.revision + 1, updated_at = now(), definition = jsonb_set(d.definition, '{answersProblemCodes}', coalesce(d.definition -> 'answersProblemCodes', '[]') || missing.codes) from (select d.id, jsonb_agg(p.code order by p.code) as codes from named_problem p join directive d on p.answered_by @> to_jsonb(d.code) where not coalesce(d.definition -> 'answersProblemCodes', '[]') @> to_jsonb(p.code) group by d.id) missing where missing.id = d.id`,
    );
    this.addSql(`alter table "named_problem" drop column "answered_by"`);
  }
}
