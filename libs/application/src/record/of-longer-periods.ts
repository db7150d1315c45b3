import type { Indicator } from '@jiju/contract';
import { isCoarser, problem, type Frequency, type Problem } from '@jiju/domain';
import type { StoredRecord } from './record-memory.ts';

/** Which of the indicators read have no figures in the periods that are judged, each at its place. */
export function ofLongerPeriods(
  read: readonly { readonly code: string; readonly path: string }[],
  judgedEvery: Frequency,
  indicators: readonly StoredRecord[],
): Problem[] {
  const frequencies = new Map((indicators as unknown as Indicator[]).map((one) => [one.code, one.frequency]));
  return read.flatMap(({ code, path }) =>
    isCoarser(frequencies.get(code) ?? judgedEvery, judgedEvery)
      ? [problem('indicator-of-longer-periods', { code }, path)]
      : [],
  );
}
