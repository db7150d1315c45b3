import { useFieldValue, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** A period code in words. */
export function PeriodField(props: FieldProps & { source: string }) {
  const format = useFormat();
  const code = useFieldValue(props) as string | null | undefined;
  return <span style={{ whiteSpace: 'nowrap' }}>{code ? format.period(code) : '—'}</span>;
}
