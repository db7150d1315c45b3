import { regionLevels, type Region } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { BooleanField, SelectField, TextField, useRecordContext, useTranslate } from 'react-admin';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { choices } from '../record/choices.ts';
import { DayField } from '../record/DayField.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeField, CodeName } from '../reference/CodeField.tsx';

export function RegionShow() {
  return (
    <RecordShow kind="regions" below={<RegionsBelow />}>
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <SelectField source="level" choices={choices('regions', 'level', regionLevels)} />
      <CodeField source="parentCode" kind="regions" />
      <DayField source="validFrom" />
      <DayField source="validTo" />
      <CodeField source="successorCode" kind="regions" />
      <BooleanField source="statistical" />
    </RecordShow>
  );
}

function RegionsBelow() {
  const translate = useTranslate();
  const record = useRecordContext<Region>();
  const regions = useCatalogue<Region>('regions');
  const below = [...regions.values()].filter((each) => each.parentCode === record?.code);
  if (below.length === 0) return null;
  return (
    <Box component="section" sx={{ px: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {translate('resources.regions.below')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
        {below.map((each) => (
          <CodeName key={each.code} kind="regions" code={each.code} />
        ))}
      </Box>
    </Box>
  );
}
