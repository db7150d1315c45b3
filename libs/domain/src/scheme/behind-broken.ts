import { frequencyOf, type Period } from '../period/period.ts';
import { awardScope, directiveScope, rankingScope, starScope, type Scope } from '../scope/scope.ts';
import type { Scheme } from './scheme.ts';

/**
 * What a change of figures in a period may have made stale among the results of broken records. What they read is not
 * known, so all of it is named; otherwise a result would pass for fresh whose inputs have changed.
 */
export function behindBroken({ broken, calendar }: Pick<Scheme, 'broken' | 'calendar'>, period: Period): Scope[] {
  return broken.flatMap((record): Scope[] => {
    if (record.kind === 'directives') return [directiveScope(record.code)];
    if (record.kind === 'award-schemes') return [awardScope(period, record.code)];
    if (record.kind === 'method-versions')
      return record.frequency === frequencyOf(period)
        ? // How far it looks is not known either.
          [...calendar.keys()]
            .filter((one) => frequencyOf(one) === record.frequency)
            .map((one) => rankingScope(one, record.method))
        : [];
    if (record.kind === 'star-rules')
      return record.frequency === frequencyOf(period) ? [starScope(period, record.code)] : [];
    return [];
  });
}
