import { useFieldValue, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** A number, right-aligned in tables, with its unit where it stands alone. */
export function FigureField({
  unit = '',
  decimals,
  ...props
}: FieldProps & { source: string; unit?: string; decimals?: number }) {
  const format = useFormat();
  const value = useFieldValue(props) as number | null | undefined;
  return <span>{unit === '' ? format.number(value, decimals) : format.figure(value, unit, decimals)}</span>;
}
FigureField.textAlign = 'right' as const;
