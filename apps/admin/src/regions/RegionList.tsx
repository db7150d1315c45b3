import { regionLevels } from '@jiju/contract';
import { SelectInput } from 'react-admin';
import { choices } from '../record/choices.ts';
import { RecordListFrame } from '../record/RecordListFrame.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { RegionTree } from './RegionTree.tsx';

const levels = choices('regions', 'level', regionLevels);
const filters = [
  <SelectInput key="level" source="level" choices={levels} />,
  <CodeInput key="parentCode" kind="regions" source="parentCode" />,
];

export function RegionList() {
  return (
    <RecordListFrame kind="regions" filters={filters} whole>
      <RegionTree />
    </RecordListFrame>
  );
}
