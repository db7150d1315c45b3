import {
  comparePeriods,
  compileMethod,
  frequencyOf,
  inputsOf,
  isRefusal,
  periodsRankedBy,
  refuse,
  whatIsRead,
  type EditionInputs,
  type Period,
  type Refusal,
} from '@jiju/domain';
import type { ExplainPlaceNeeds } from '../ranking/explain-place.ts';
import { unitsAround } from '../ranking/units-around.ts';
import type { Workbench } from '../recompute/workbench.ts';
import type { AskedVersion } from './version-effect.ts';

export interface VersionInputsQuestion {
  readonly period: Period;
  readonly version: AskedVersion;
  /** The moment whose knowledge is asked for; absent: now. */
  readonly moment?: string | undefined;
}

/**
 * Everything a version, a draft as well, reads to rank a period, written down as an edition would: red lines, marks, results of
 * other rankings and other periods among it. A draft looks at all periods of its length, for it may come into force in any.
 */
export function versionInputs({ house, inspectPast }: Pick<ExplainPlaceNeeds, 'house' | 'inspectPast'>) {
  return ({ period, version, moment }: VersionInputsQuestion): Promise<EditionInputs | Refusal> => {
    const work = async (bench: Workbench): Promise<EditionInputs | Refusal> => {
      const plan = compileMethod(version.definition);
      if (isRefusal(plan)) return plan;
      const { methods, calendar } = bench.scheme;
      const method = methods.find(({ code }) => code === version.methodCode);
      if (!method) return refuse('not-found', { kind: 'methods', id: version.methodCode });
      const { frequency } = method;
      if (frequencyOf(period) !== frequency)
        return refuse('period-of-other-frequency', { period, frequency }, 'periodCode');
      const inForce = method.versions.find(({ number }) => number === version.number);
      const ranked = inForce
        ? periodsRankedBy(inForce, method, calendar)
        : [...calendar.keys()].filter((one) => frequencyOf(one) === frequency).sort(comparePeriods);
      return inputsOf({ plan, ...(await unitsAround(bench, { plan, ...whatIsRead(plan), ranked }, period)) });
    };
    return moment === undefined ? house.inspect([], work) : inspectPast(moment, { values: [period] }, work);
  };
}
