import { regionLevels } from '@jiju/contract';
import { BooleanInput, DateInput, SelectInput } from 'react-admin';
import { choices } from '../record/choices.ts';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';

export function RegionForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <SelectInput source="level" choices={choices('regions', 'level', regionLevels)} isRequired />
      </InputRow>
      <NameInputs />
      <InputRow>
        <CodeInput kind="regions" source="parentCode" />
        <CodeInput kind="regions" source="successorCode" />
      </InputRow>
      <InputRow>
        <DateInput source="validFrom" />
        <DateInput source="validTo" />
      </InputRow>
      <BooleanInput source="statistical" helperText="resources.regions.statisticalHint" />
    </>
  );
}
