import { z } from 'zod';
import { frequencies } from '../indicator/indicator.ts';
import { starRule } from '../method/star-rule.ts';
import { ruleVersions } from '../method/rule-versions.ts';
import { code, longText, names, stored } from '../record/record.ts';

/** Star rating (星级) by absolute thresholds; each period by the version that holds in it. */
export const starRuleInput = z.strictObject({
  code,
  ...names,
  frequency: z.enum(frequencies).default('year'),
  versions: ruleVersions(starRule),
  source: longText.default(''),
});
export const starRuleRecord = z.object({ ...starRuleInput.shape, ...stored });
export type StarRuleInput = z.infer<typeof starRuleInput>;
export type StarRuleRecord = z.infer<typeof starRuleRecord>;
