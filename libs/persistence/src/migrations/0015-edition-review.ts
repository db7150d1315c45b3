import { Migration } from '@mikro-orm/migrations';

/**
 * An edition is sent to be reviewed. Those under review wait for an answer, by whoever sent them last; one that an upheld objection
 * stopped waits for none. What the facts tell of a review may be known to whoever may review.
 */
export class M0015EditionReview extends Migration {
  override up(): void {
    this.addSql(
      `alter table "edition" add column "review" jsonb null, add column "review_state" text not null default 'none'`,
    );
    this.addSql(
      `update edition e set review_state = 'waiting', review = jsonb_build_object('sentBy', f.actor, 'sentAt', to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', '', 'verdict', null, 'answer', '', 'answeredBy', '', 'answeredAt', null, 'takenBackBy', '', 'takenBackAt', null) from (select distinct on (subject_key) subject_key, actor, at from fact where subject_kind = 'editions' and data -> 'after' ->> 'state' = 'under-review' order by subject_key, id desc) f where f.subject_key = e.code and e.state = 'under-review' and not exists (select from objection o where o.edition_code = e.code and o.verdict = 'upheld')`,
    );
    this.addSql(
      `update fact set data = data || '{"unissued":"sent"}' where subject_kind = 'editions' and data ->> 'unissued' = 'still' and 'under-review' in (data -> 'before' ->> 'state', data -> 'after' ->> 'state')`,
    );
  }
}
