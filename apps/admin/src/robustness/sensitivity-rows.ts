import type { RobustnessResult } from '@jiju/contract';

export type SensitivityRow = NonNullable<RobustnessResult['sensitivity']>['factors'][number];

/** What matters most first. An estimate below 0 is one of 0: a sample of draws cannot tell them apart. */
export function sensitivityRows(factors: readonly SensitivityRow[]): SensitivityRow[] {
  return factors
    .map(({ factor, alone, total }) => ({ factor, alone: Math.max(0, alone), total: Math.max(0, total) }))
    .sort((a, b) => b.total - a.total);
}
