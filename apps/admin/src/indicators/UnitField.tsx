import type { Indicator } from '@jiju/contract';
import { useRecordContext, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** The unit of an indicator in the language of the page. */
export function UnitField(_: FieldProps) {
  const format = useFormat();
  return <span>{format.unit(useRecordContext<Indicator>()?.unit ?? '')}</span>;
}
