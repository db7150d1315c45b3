import { ruleEffect } from '@jiju/contract';
import type { RuleVersion } from '@jiju/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '../provider/api.ts';
import type { RuleChange } from '../provider/rule-change.ts';

/** What these versions would change in periods that were judged; asked for anew whenever they are others. */
export function useRuleEffect({ resource, id }: RuleChange, versions: readonly RuleVersion[] | undefined) {
  return useQuery({
    queryKey: ['rule-effect', resource, id, versions],
    queryFn: ({ signal }) =>
      api.send('POST', `/${resource}/${id}/effect`, { body: { versions }, schema: ruleEffect, signal }),
    enabled: versions !== undefined,
    gcTime: 0,
    retry: false,
  });
}
