import { useFieldValue, type FieldProps } from 'react-admin';
import { useRedLines } from './useRedLines.ts';

/** The red line by its name in the method. */
export function RedLineField(props: FieldProps & { source: string }) {
  const code = useFieldValue(props) as string | undefined;
  const names = useRedLines();
  return code ? <span title={code}>{names.get(code) ?? code}</span> : null;
}
