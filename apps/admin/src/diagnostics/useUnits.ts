import type { MethodVersion } from '@jiju/contract';
import { appliedOf, compileMethod, isRefusal, type PeriodUnits } from '@jiju/domain';
import { useMemo } from 'react';
import { useVersionInputs } from '../methods/useVersionInputs.ts';

/** The units of a period as a version reads them, one in force or a draft: all that its rankings read. */
export function useUnits(version: MethodVersion, period: string | null) {
  const result = useVersionInputs(version, period);
  const { data } = result;
  const units = useMemo((): PeriodUnits | undefined => {
    const plan = data && compileMethod(data.definition);
    if (!data || !plan || isRefusal(plan)) return undefined;
    return appliedOf(plan, data.periodCode, data.inputs);
  }, [data]);
  return { units, result };
}
