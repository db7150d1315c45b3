import type { RedLineEvent } from '@jiju/contract';
import { SelectInput, useRecordContext } from 'react-admin';
import { useRedLines } from './useRedLines.ts';

/** One of the red lines that methods draw, or the one that was recorded. */
export function RedLineInput() {
  const names = useRedLines();
  const recorded = useRecordContext<Partial<RedLineEvent>>()?.redLine;
  const codes = new Set([...names.keys(), ...(recorded ? [recorded] : [])]);
  const choices = [...codes].map((code) => ({
    id: code,
    name: [...new Set([names.get(code) ?? code, code])].join(' · '),
  }));
  return (
    <SelectInput source="redLine" isRequired choices={choices} helperText="resources.red-line-events.redLineHint" />
  );
}
