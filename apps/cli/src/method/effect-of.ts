import { effectAnswer, versionEffect } from '@jiju/application';
import type { VersionEffectAnswer } from '@jiju/contract';
import { comparePeriods, frequencyOf, type Period } from '@jiju/domain';
import { notRefused } from '../database/not-refused.ts';
import type { OpenHouse } from '../database/with-house.ts';
import { methodNamed, type Version } from './versions-of.ts';

/** What a version would change in every period of the calendar it ranks, the oldest first; without those that have no figures. */
export async function effectOf(
  { house, database }: OpenHouse,
  version: Version,
  { against, from }: { readonly against: Version | undefined; readonly from: Period | undefined },
): Promise<VersionEffectAnswer[]> {
  const { frequency } = await methodNamed(database, version.methodCode);
  const calendar = await house.inspect([], ({ scheme }) => Promise.resolve([...scheme.calendar.keys()]));
  const periods = calendar
    .filter((period) => frequencyOf(period) === frequency)
    .filter((period) => from === undefined || comparePeriods(period, from) >= 0)
    .sort(comparePeriods);
  const ask = versionEffect(house);
  const found: VersionEffectAnswer[] = [];
  for (const period of periods) {
    const effect = notRefused(await ask({ period, version, against, from }), { from: '--from' });
    if (effect.hasFigures) found.push(effectAnswer(version, period, effect, false));
  }
  return found;
}
