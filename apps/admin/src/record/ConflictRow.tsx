import { Box, FormControlLabel, Radio, TableCell, TableRow } from '@mui/material';
import { FieldTitle, useTranslate } from 'react-admin';
import { FieldValue } from './FieldValue.tsx';

export type Side = 'mine' | 'theirs';

export interface ConflictRowProps {
  readonly resource: string;
  readonly name: string;
  readonly changedBy: 'me' | 'them' | 'both';
  readonly values: Readonly<Record<Side, unknown>>;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

export function ConflictRow({ resource, name, changedBy, values, chosen, onChoose }: ConflictRowProps) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <FieldTitle resource={resource} source={name} />
        <Box sx={{ color: 'text.secondary', fontSize: '0.8em' }}>{translate(`conflict.changedBy.${changedBy}`)}</Box>
      </TableCell>
      {(['mine', 'theirs'] as const).map((side) => (
        <TableCell key={side} sx={{ verticalAlign: 'top' }}>
          <FormControlLabel
            control={
              <Radio size="small" name={`${name}-side`} checked={chosen === side} onChange={() => onChoose(side)} />
            }
            label={<FieldValue value={values[side]} />}
          />
        </TableCell>
      ))}
    </TableRow>
  );
}
