import { z } from 'zod';
import { awardSchemeInput } from '../award/award-scheme-record.ts';
import { periodCode } from '../record/record.ts';
import { starRuleInput } from '../star/star-rule-record.ts';

/** `POST /api/star-rules/:id/effect`, `POST /api/award-schemes/:id/effect`: the versions as they would be. */
export const starRuleVersions = starRuleInput.pick({ versions: true });
export const awardSchemeVersions = awardSchemeInput.pick({ versions: true });

/** What other versions of a rule would change in periods that were judged already. */
export const ruleEffect = z.object({
  /** Those that would be judged by another definition, oldest first. */
  periods: z.array(
    z.object({
      periodCode,
      /** Ratings, or members of the list, as they are. */
      results: z.int(),
      /** Ratings with other stars; clusters that enter or leave the list or change their place on it. */
      changed: z.int(),
    }),
  ),
  /** The first period after all that were judged: a version that begins there changes nothing. Null: none was judged. */
  firstFree: periodCode.nullable(),
});
export type RuleEffectAnswer = z.infer<typeof ruleEffect>;
