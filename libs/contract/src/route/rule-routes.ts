import { awardSchemeInput, awardSchemeRecord } from '../award/award-scheme-record.ts';
import { awardSchemeVersions, ruleEffect, starRuleVersions } from '../method/rule-effect.ts';
import { starRuleInput, starRuleRecord } from '../star/star-rule-record.ts';
import type { Route } from './route.ts';

const rules = [
  { kind: 'star-rules', versions: starRuleVersions, input: starRuleInput, record: starRuleRecord },
  { kind: 'award-schemes', versions: awardSchemeVersions, input: awardSchemeInput, record: awardSchemeRecord },
] as const;

/** What is done with star rules and award schemes beyond editing them. */
export const ruleRoutes: readonly Route[] = rules.flatMap(({ kind, versions, input, record }): Route[] => [
  {
    method: 'POST',
    path: `/api/${kind}/:id/effect`,
    tag: kind,
    permission: `${kind}.write`,
    summary: 'What other versions would change in periods that were judged already; nothing is stored',
    body: versions,
    answer: ruleEffect,
  },
  {
    method: 'POST',
    path: `/api/${kind}/:id/correct`,
    tag: kind,
    permission: `${kind}.write`,
    summary: 'Change it where that judges periods with results anew, which PUT refuses',
    body: input,
    answer: record,
    ifMatch: true,
  },
]);
