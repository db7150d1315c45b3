import { BooleanField, SelectField, TextField } from 'react-admin';
import { FigureField } from '../record/FigureField.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { TextZhEnField } from '../record/TextZhEnField.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { FormulaField } from './FormulaField.tsx';
import {
  directions,
  frequencyChoices,
  kinds,
  moreDecimals,
  outOfRange,
  overRegions,
  overTime,
} from './indicator-choices.ts';
import { UnitField } from './UnitField.tsx';

export function IndicatorShow() {
  return (
    <RecordShow kind="indicators">
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <SelectField source="kind" choices={kinds} />
      <UnitField source="unit" />
      <FigureField source="decimals" />
      <SelectField source="moreDecimals" choices={moreDecimals} />
      <SelectField source="frequency" choices={frequencyChoices} />
      <SelectField source="direction" choices={directions} />
      <FormulaField source="formulas" />
      <SelectField source="aggregationOverTime" choices={overTime} />
      <SelectField source="aggregationOverRegions" choices={overRegions} />
      <CodeField source="weightCode" kind="indicators" />
      <FigureField source="plausibleMin" />
      <FigureField source="plausibleMax" />
      <SelectField source="outOfRange" choices={outOfRange} />
      <CodeField source="dataOwnerCode" kind="units" />
      <BooleanField source="byIndustry" />
      <TextZhEnField source="definition" label="resources.indicators.fields.definition" />
    </RecordShow>
  );
}
