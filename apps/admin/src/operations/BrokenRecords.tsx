import type { Operations } from '@jiju/contract';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Records that cannot be loaded, and why. */
export function BrokenRecords({ broken }: Pick<Operations, 'broken'>) {
  const translate = useTranslate();
  if (broken.length === 0) return null;
  return (
    <Alert severity="error">
      {translate('operations.broken', { count: broken.length })}
      <ul>
        {broken.map(({ kind, code, reason }) => (
          <li key={`${kind} ${code}`} style={{ overflowWrap: 'anywhere' }}>
            {translate(`resources.${kind}.name`, { smart_count: 1, _: kind })} {code}: {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
