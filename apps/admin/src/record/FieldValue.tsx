import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Any value of a record as text: for the comparison of versions and the history. */
export function FieldValue({ value }: { value: unknown }) {
  const translate = useTranslate();
  if (value === null || value === undefined || value === '') {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('record.nothing')}
      </Box>
    );
  }
  if (typeof value === 'boolean') return translate(`ra.boolean.${String(value)}`);
  if (typeof value === 'string' || typeof value === 'number')
    return <span style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{value}</span>;
  return (
    <Box component="code" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.85em' }}>
      {JSON.stringify(value, null, Array.isArray(value) && value.every((each) => typeof each !== 'object') ? 0 : 1)}
    </Box>
  );
}
