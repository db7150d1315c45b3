import { regionLevels, type Region } from '@jiju/contract';
import { useRecordContext, type FieldProps } from 'react-admin';
import { useName } from '../i18n/name.ts';

/** The name, indented by how deep the region lies. */
export function RegionName(_: FieldProps) {
  const record = useRecordContext<Region>();
  const name = useName(record);
  const depth = record ? regionLevels.indexOf(record.level) : 0;
  return <span style={{ paddingLeft: `${depth * 1.25}em`, fontWeight: depth === 2 ? 400 : 600 }}>{name}</span>;
}
