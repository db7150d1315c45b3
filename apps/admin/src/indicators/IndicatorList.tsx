import { BooleanField, SelectField, SelectInput, TextField } from 'react-admin';
import { FigureField } from '../record/FigureField.tsx';
import { NameField } from '../record/NameField.tsx';
import { InstantField } from '../record/InstantField.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { FormulaField } from './FormulaField.tsx';
import { directions, frequencyChoices, kinds, overRegions, overTime } from './indicator-choices.ts';
import { UnitField } from './UnitField.tsx';

const filters = [
  <SelectInput key="kind" source="kind" choices={kinds} />,
  <SelectInput key="frequency" source="frequency" choices={frequencyChoices} />,
];
const omit = [
  'decimals',
  'aggregationOverTime',
  'aggregationOverRegions',
  'plausibleMin',
  'plausibleMax',
  'dataOwnerCode',
  'byIndustry',
  'updatedAt',
];

export function IndicatorList() {
  return (
    <RecordList kind="indicators" filters={filters} omit={omit}>
      <TextField source="code" />
      <NameField source="nameZh" label="resources.indicators.fields.name" />
      <UnitField source="unit" />
      <SelectField source="kind" choices={kinds} />
      <SelectField source="frequency" choices={frequencyChoices} />
      <SelectField source="direction" choices={directions} />
      <FormulaField source="formulas" sortable={false} />
      <FigureField source="decimals" />
      <SelectField source="aggregationOverTime" choices={overTime} />
      <SelectField source="aggregationOverRegions" choices={overRegions} />
      <FigureField source="plausibleMin" />
      <FigureField source="plausibleMax" />
      <CodeField source="dataOwnerCode" kind="units" />
      <BooleanField source="byIndustry" />
      <InstantField source="updatedAt" />
    </RecordList>
  );
}
