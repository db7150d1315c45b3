import { z } from 'zod';
import { awardScheme } from '../method/award-scheme.ts';
import { ruleVersions } from '../method/rule-versions.ts';
import { code, names, stored } from '../record/record.ts';

/** Award scheme (表彰办法): who is listed, how many, in which order; each period by the version that holds in it. */
export const awardSchemeInput = z.strictObject({
  code,
  ...names,
  methodCode: z.string(),
  versions: ruleVersions(awardScheme),
});
export const awardSchemeRecord = z.object({ ...awardSchemeInput.shape, ...stored });
export type AwardSchemeInput = z.infer<typeof awardSchemeInput>;
export type AwardSchemeRecord = z.infer<typeof awardSchemeRecord>;
