import type { MethodVersion } from '@jiju/contract';
import { useMemo, type ReactNode } from 'react';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { NamesContext } from './names-context.ts';
import { byWeight } from './own-names.ts';
import { useNames } from './useNames.ts';

export interface MethodNamesProps {
  /** Absent: of all methods, where their results stand side by side. */
  readonly methodCode?: string;
  readonly children: ReactNode;
}

/** What stands inside says reasons, notes and moves by the names that the method gives, not by codes. */
export function MethodNames({ methodCode, children }: MethodNamesProps) {
  const versions = useCatalogue<MethodVersion>('method-versions');
  const definitions = useMemo(
    () =>
      byWeight(versions.values())
        .filter((version) => methodCode === undefined || version.methodCode === methodCode)
        .map(({ definition }) => definition),
    [versions, methodCode],
  );
  return <NamesContext value={useNames(definitions)}>{children}</NamesContext>;
}
