import { missingScores } from '@jiju/contract';
import { query } from '../provider/query.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useResult } from '../provider/useResult.ts';

/** Why indicators of a cluster have no figure to score, or no score of one, in words, by their code in the method. Asked for only where there are such. */
export function useMissingReasons(
  {
    methodCode,
    periodCode,
    clusterId,
  }: { readonly methodCode: string; readonly periodCode: string; readonly clusterId: number },
  any: boolean,
): ReadonlyMap<string, string> {
  const say = useProblemText();
  const path = `/explain/missing${query({ methodCode, periodCode, clusterId })}`;
  const { data = [], isPlaceholderData } = useResult(any ? path : null, missingScores, {
    subjects: ['ranking', 'metric'],
    period: periodCode,
  });
  // Until they are there, those of the cluster before say nothing of this one.
  return new Map((isPlaceholderData ? [] : data).map(({ code, problem }) => [code, say(problem)]));
}
