import { useFieldValue, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** A moment, in the language of the page and the time zone of the reader. */
export function InstantField(props: FieldProps & { source: string }) {
  const format = useFormat();
  return (
    <span style={{ whiteSpace: 'nowrap' }}>{format.instant(useFieldValue(props) as string | null | undefined)}</span>
  );
}
