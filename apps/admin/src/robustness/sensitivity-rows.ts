import type { RobustnessResult } from '@jiju/contract';

export type SensitivityRow = NonNullable<RobustnessResult['sensitivity']>['factors'][number];

/**
 * What matters most first. An estimate outside of 0 to 1 is one of 0 or 1, and what a factor does by itself is part of what it does at
 * all: a sample of draws cannot tell them apart.
 */
export function sensitivityRows(factors: readonly SensitivityRow[]): SensitivityRow[] {
  return factors
    .map(({ factor, alone, total }) => {
      const all = Math.min(1, Math.max(0, total));
      return { factor, alone: Math.min(all, Math.max(0, alone)), total: all };
    })
    .sort((a, b) => b.total - a.total);
}
