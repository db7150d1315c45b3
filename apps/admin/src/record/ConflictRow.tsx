import { Box, FormControlLabel, Radio, TableCell, TableRow } from '@mui/material';
import { FieldTitle, useTranslate } from 'react-admin';
import { useFieldLines } from '../difference/useFieldLines.ts';
import { FieldValue } from './FieldValue.tsx';

export type Side = 'mine' | 'theirs';
type ChangedBy = 'me' | 'them' | 'both';

export interface ConflictRowProps {
  readonly resource: string;
  readonly name: string;
  readonly changedBy: ChangedBy;
  /** `base` is what both had read. */
  readonly values: Readonly<Record<Side | 'base', unknown>>;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

const sides = ['mine', 'theirs'] as const;

/** One field to choose a side of. Of a definition or of versions every difference follows in words; the choice is of the whole. */
export function ConflictRow({ resource, name, changedBy, values, chosen, onChoose }: ConflictRowProps) {
  const translate = useTranslate();
  const { base, mine, theirs } = values;
  const linesOf = useFieldLines(resource, name, [base, theirs, mine]);
  const lines = linesOf(mine, theirs);
  const by = (side: unknown) => new Set(linesOf(base, side)?.map(({ key }) => key));
  const [byMe, byThem] = [by(mine), by(theirs)];
  const who = (key: string): ChangedBy => (!byThem.has(key) ? 'me' : byMe.has(key) ? 'both' : 'them');
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row">
          <FieldTitle resource={resource} source={name} />
          <Changed by={changedBy} />
        </TableCell>
        {sides.map((side) => (
          <TableCell key={side} sx={{ verticalAlign: 'top' }}>
            <FormControlLabel
              control={
                <Radio size="small" name={`${name}-side`} checked={chosen === side} onChange={() => onChoose(side)} />
              }
              label={
                lines === null ? (
                  <FieldValue value={values[side]} />
                ) : (
                  translate(`conflict.${side === 'mine' ? 'useMine' : 'useTheirs'}`)
                )
              }
            />
          </TableCell>
        ))}
      </TableRow>
      {lines?.map((line) => (
        <TableRow key={line.key}>
          <TableCell component="th" scope="row" sx={{ '&&': { pl: { xs: 1.5, sm: 4 } } }}>
            {line.what}
            <Changed by={who(line.key)} />
          </TableCell>
          {[line.before, line.after].map((text, at) => (
            <TableCell key={sides[at]} sx={{ verticalAlign: 'top', ...(sides[at] === chosen && { fontWeight: 600 }) }}>
              {text}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </>
  );
}

function Changed({ by }: { readonly by: ChangedBy }) {
  const translate = useTranslate();
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.8em', fontWeight: 400 }}>
      {translate(`conflict.changedBy.${by}`)}
    </Box>
  );
}
