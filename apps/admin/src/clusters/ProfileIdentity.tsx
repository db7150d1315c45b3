import type { Cluster } from '@jiju/contract';
import { Box } from '@mui/material';
import { Labeled, SelectField, TextArrayField, TextField, useRecordContext } from 'react-admin';
import { FigureField } from '../record/FigureField.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { levels, statuses } from './cluster-choices.ts';
import { IndustriesField } from './IndustriesField.tsx';
import { PeerGroupField } from './PeerGroupField.tsx';
import { PartTitle } from './PartTitle.tsx';
import { StatusHistory } from './StatusHistory.tsx';

/** What does not change with the figures. Empty fields are left out. */
export function ProfileIdentity() {
  const cluster = useRecordContext<Cluster>();
  if (!cluster) return null;
  return (
    <>
      <PartTitle title="record.identity" />
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
          '& .RaLabeled-label': { fontSize: '0.75rem' },
        }}
      >
        <Labeled>
          <TextField source="code" />
        </Labeled>
        <Labeled>
          <TextField source="nameZh" />
        </Labeled>
        {cluster.nameEn === '' ? null : (
          <Labeled>
            <TextField source="nameEn" />
          </Labeled>
        )}
        <Labeled>
          <CodeField source="regionCode" kind="regions" />
        </Labeled>
        <Labeled>
          <SelectField source="level" choices={levels} />
        </Labeled>
        <Labeled>
          <SelectField source="status" choices={statuses} />
        </Labeled>
        {cluster.leadingIndustries.length === 0 ? null : (
          <Labeled>
            <IndustriesField source="leadingIndustries" />
          </Labeled>
        )}
        {cluster.plannedArea === null ? null : (
          <Labeled>
            <FigureField source="plannedArea" />
          </Labeled>
        )}
        {cluster.builtUpArea === null ? null : (
          <Labeled>
            <FigureField source="builtUpArea" />
          </Labeled>
        )}
        {cluster.longitude === null || cluster.latitude === null ? null : (
          <Labeled source="position">
            <span>
              {cluster.longitude}°, {cluster.latitude}°
            </span>
          </Labeled>
        )}
        {cluster.peerGroup === '' ? null : (
          <Labeled>
            <PeerGroupField source="peerGroup" />
          </Labeled>
        )}
        {cluster.managementUnitCode === null ? null : (
          <Labeled>
            <CodeField source="managementUnitCode" kind="units" />
          </Labeled>
        )}
        {cluster.contact === '' ? null : (
          <Labeled>
            <TextField source="contact" />
          </Labeled>
        )}
        {cluster.tags.length === 0 ? null : (
          <Labeled>
            <TextArrayField source="tags" />
          </Labeled>
        )}
      </Box>
      <StatusHistory cluster={cluster} />
      {cluster.source === '' ? null : (
        <Labeled sx={{ mt: 1 }}>
          <TextField source="source" sx={{ overflowWrap: 'anywhere' }} />
        </Labeled>
      )}
    </>
  );
}
