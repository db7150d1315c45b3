import {
  ArrayInput,
  DateInput,
  NumberInput,
  SelectInput,
  SimpleFormIterator,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { editions, levels, statuses } from './cluster-choices.ts';
import { PeerGroupInput } from './PeerGroupInput.tsx';

const field = (name: string) => `resources.clusters.fields.${name}`;

export function ClusterForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <CodeInput kind="regions" source="regionCode" isRequired />
        <SelectInput source="level" choices={levels} />
      </InputRow>
      <NameInputs />
      <ArrayInput source="aliases">
        <SimpleFormIterator inline disableReordering>
          <TextInput source="name" label={field('aliases.name')} />
          <TextInput source="note" label={field('aliases.note')} />
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="statusHistory">
        <SimpleFormIterator inline>
          <SelectInput source="status" choices={statuses} label={field('statusHistory.status')} />
          <DateInput source="from" label={field('statusHistory.from')} />
          <TextInput source="note" label={field('statusHistory.note')} />
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="leadingIndustries">
        <SimpleFormIterator inline>
          <TextInput source="code" label={field('leadingIndustries.code')} sx={{ width: 110 }} />
          <SelectInput
            source="edition"
            choices={editions}
            label={field('leadingIndustries.edition')}
            defaultValue="GB/T 4754-2011"
          />
          <TextInput source="nameZh" label={field('leadingIndustries.nameZh')} />
          <TextInput source="nameEn" label={field('leadingIndustries.nameEn')} />
        </SimpleFormIterator>
      </ArrayInput>
      <InputRow>
        <NumberInput source="plannedArea" min={0} />
        <NumberInput source="builtUpArea" min={0} />
        <PeerGroupInput source="peerGroup" mayAdd />
      </InputRow>
      <InputRow>
        <NumberInput source="longitude" />
        <NumberInput source="latitude" />
        <CodeInput kind="units" source="managementUnitCode" />
      </InputRow>
      <TextArrayInput source="tags" />
      <TextInput source="contact" />
      <TextInput source="source" multiline />
    </>
  );
}
