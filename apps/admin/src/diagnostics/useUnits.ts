import { metricsTable, rankingInputs, type MethodVersion } from '@jiju/contract';
import { appliedOf, compileMethod, isRefusal, type PeriodUnits } from '@jiju/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unitTableOf } from '../methods/preview-ranking.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';

/**
 * The units of a period as a version reads them: of one in force all that its rankings read, of another the figures of the
 * period, without red lines and whatever else it would look at.
 */
export function useUnits(version: MethodVersion, period: string | null) {
  const inForce = version.state === 'active';
  const options = { subjects: ['metric', 'ranking'], period: period ?? undefined };
  const path =
    period === null ? null : `/rankings/${version.methodCode}/${period}/inputs${query({ version: version.number })}`;
  const read = useResult(inForce ? path : null, rankingInputs, options);
  const table = useResult(
    inForce || period === null ? null : `/metrics-table${query({ periodCode: period })}`,
    metricsTable,
    options,
  );
  const units = useMemo((): PeriodUnits | undefined => {
    if (table.data) return { table: unitTableOf(table.data), events: [] };
    const plan = read.data && compileMethod(read.data.definition);
    if (!read.data || !plan || isRefusal(plan)) return undefined;
    return appliedOf(plan, read.data.periodCode, read.data.inputs);
  }, [read.data, table.data]);
  const result: UseQueryResult<object> = inForce ? read : table;
  return { units, result };
}
