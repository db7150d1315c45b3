import { useRecordContext, type FieldProps } from 'react-admin';
import { useName, type Named } from '../i18n/name.ts';

/** The name of a record in the language of the page; as a column it sorts by the Chinese one. */
export function NameField(_: FieldProps) {
  return <span>{useName(useRecordContext<Named & { id: number }>())}</span>;
}
