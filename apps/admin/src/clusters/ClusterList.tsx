import { SelectArrayInput, SelectField, SelectInput, TextArrayField, TextField } from 'react-admin';
import { FigureField } from '../record/FigureField.tsx';
import { NameField } from '../record/NameField.tsx';
import { InstantField } from '../record/InstantField.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { levels, statuses } from './cluster-choices.ts';
import { IndustriesField } from './IndustriesField.tsx';
import { IndustryFilterInput } from './IndustryFilterInput.tsx';
import { PeerGroupField } from './PeerGroupField.tsx';
import { PeerGroupInput } from './PeerGroupInput.tsx';
import { RegionFilterInput } from './RegionFilterInput.tsx';
import { TrendField } from './TrendField.tsx';

const filters = [
  <RegionFilterInput key="regionCode" source="regionCode" alwaysOn />,
  <IndustryFilterInput key="industry" source="industry" alwaysOn />,
  <SelectInput key="level" source="level" choices={levels} alwaysOn />,
  <SelectArrayInput key="status" source="status" choices={statuses} />,
  <PeerGroupInput key="peerGroup" source="peerGroup" />,
];
const omit = ['plannedArea', 'builtUpArea', 'peerGroup', 'tags', 'contact', 'updatedAt'];

export function ClusterList() {
  return (
    <RecordList kind="clusters" filters={filters} omit={omit}>
      <TextField source="code" />
      <NameField source="nameZh" label="resources.clusters.fields.name" />
      <CodeField source="regionCode" kind="regions" />
      <SelectField source="level" choices={levels} />
      <SelectField source="status" choices={statuses} />
      <IndustriesField source="leadingIndustries" sortable={false} />
      <TrendField source="trend" label="clusters.trend" sortable={false} />
      <FigureField source="plannedArea" />
      <FigureField source="builtUpArea" />
      <PeerGroupField source="peerGroup" />
      <TextArrayField source="tags" sortable={false} />
      <TextField source="contact" sortable={false} />
      <InstantField source="updatedAt" />
    </RecordList>
  );
}
