import {
  ArrayInput,
  BooleanInput,
  FormDataConsumer,
  NumberInput,
  SelectInput,
  SimpleFormIterator,
  TextInput,
} from 'react-admin';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { FormulaInput } from './FormulaInput.tsx';
import {
  directions,
  frequencyChoices,
  kinds,
  moreDecimals,
  outOfRange,
  overRegions,
  overTime,
} from './indicator-choices.ts';

export function IndicatorForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <SelectInput source="kind" choices={kinds} isRequired />
        <SelectInput source="frequency" choices={frequencyChoices} isRequired />
      </InputRow>
      <NameInputs />
      <InputRow>
        {/* Some have none; an emptied text would otherwise count as not given. */}
        <TextInput source="unit" defaultValue="" parse={(unit: string) => unit} />
        <NumberInput source="decimals" min={0} max={10} />
        {/* Whoever makes an indicator by hand means the decimals they give; published data come by the API. */}
        <SelectInput source="moreDecimals" choices={moreDecimals} defaultValue="refuse" />
        <SelectInput source="direction" choices={directions} />
      </InputRow>
      <FormDataConsumer<{ kind?: string }>>
        {({ formData }) =>
          formData.kind === 'derived' ? (
            <ArrayInput source="formulas">
              <SimpleFormIterator fullWidth disableReordering>
                <FormulaInput source="text" label="resources.indicators.fields.formulas.text" />
                <TextInput source="from" label="resources.indicators.fields.formulas.from" />
              </SimpleFormIterator>
            </ArrayInput>
          ) : null
        }
      </FormDataConsumer>
      <InputRow>
        <SelectInput source="aggregationOverTime" choices={overTime} />
        <SelectInput source="aggregationOverRegions" choices={overRegions} />
        <CodeInput kind="indicators" source="weightCode" />
      </InputRow>
      <InputRow>
        <NumberInput source="plausibleMin" />
        <NumberInput source="plausibleMax" />
        <SelectInput source="outOfRange" choices={outOfRange} />
      </InputRow>
      <TextInput source="definitionZh" multiline />
      <TextInput source="definitionEn" multiline />
      <InputRow>
        <CodeInput kind="units" source="dataOwnerCode" />
        <BooleanInput source="byIndustry" />
      </InputRow>
    </>
  );
}
