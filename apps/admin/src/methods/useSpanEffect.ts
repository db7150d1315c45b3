import { versionEffect, type MethodVersion, type RankingHead } from '@jiju/contract';
import { afterSteps, rankedOtherwise, type ActivationStep, type RankedOtherwise } from '@jiju/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '../provider/api.ts';
import { query } from '../provider/query.ts';

export interface PeriodOtherwise extends RankedOtherwise<MethodVersion> {
  readonly ranked: number;
  /** Clusters with another place, or a place or none; undefined while it is computed, null where nobody can say. */
  readonly moved: number | null | undefined;
}

/**
 * The periods with a ranking that get another version by these steps, the oldest first, and how many places change in each,
 * asked for one after the other.
 * @param unsaved id of a draft whose changes only the page knows: what it does to places cannot be asked.
 */
export function useSpanEffect(
  versions: readonly MethodVersion[],
  steps: readonly ActivationStep<MethodVersion>[],
  heads: readonly RankingHead[],
  unsaved: number | null,
): readonly PeriodOtherwise[] {
  const ranked = new Map(heads.filter((head) => head.ranked > 0).map((head) => [head.periodCode, head.ranked]));
  const otherwise = rankedOtherwise(versions, afterSteps(versions, steps), [...ranked.keys()].sort());
  const asked = otherwise.flatMap(({ period, was, is }) => (is && is.id !== unsaved ? [{ period, was, is }] : []));
  const counts = useQuery({
    queryKey: ['span-effect', asked.map(({ period, was, is }) => [period, was?.id, is.id])],
    queryFn: async ({ signal }) => {
      const found: Record<string, number> = {};
      for (const { period, was, is } of asked) {
        const path = `/method-versions/${is.id}/effect${query({ periodCode: period, against: was?.id })}`;
        const { moved, entered, left } = await api.get(path, versionEffect, signal);
        found[period] = moved + entered.count + left.count;
      }
      return found;
    },
    enabled: asked.length > 0,
    gcTime: 0,
    retry: false,
  });
  return otherwise.map((one) => {
    const counted = counts.isError || one.is?.id === unsaved ? null : counts.data?.[one.period];
    // Without a version nobody has a place any more.
    return { ...one, ranked: ranked.get(one.period) ?? 0, moved: one.is ? counted : (ranked.get(one.period) ?? 0) };
  });
}
