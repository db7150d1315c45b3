import { useFieldValue, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** A calendar day in words. */
export function DayField(props: FieldProps & { source: string }) {
  const format = useFormat();
  const day = useFieldValue(props) as string | null | undefined;
  return <span style={{ whiteSpace: 'nowrap' }}>{format.day(day, 'short')}</span>;
}
