import { Migration } from '@mikro-orm/migrations';

/**
 * A fact says whether what it tells was issued when it was written. Those from before learn it from the first fact of their
 * subject that issued it; where there is none, none of them was.
 */
export class M0004IssuedFacts extends Migration {
  override up(): void {
    this.#mark('directives', `'directives', 'directive'`, `data -> 'after' -> 'events' @> '[{"type":"issued"}]'`);
    this.#mark('method-versions', `'method-versions'`, `data -> 'after' ->> 'state' <> 'draft'`);
    this.#mark('editions', `'editions'`, `data -> 'after' ->> 'state' not in ('draft', 'under-review')`);
  }

  #mark(kind: string, subjects: string, issues: string): void {
    this.addSql(
      `update fact f set data = f.data || jsonb_build_object('unissued', case when f.id = s.issuing then 'until-now' else 'still' end) from (select subject_key, min(id) as began, min(id) filter (where ${issues}) as issuing from fact where subject_kind = '${kind}' group by subject_key) s where f.subject_kind in (${subjects}) and f.subject_key = s.subject_key and s.issuing is distinct from s.began and (s.issuing is null or f.id <= s.issuing)`,
    );
  }
}
