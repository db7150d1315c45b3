import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { differences, settled, type Conflict, type Fields } from '../provider/conflict.ts';
import { ConflictRow, type Side } from './ConflictRow.tsx';

/** Mine and theirs, field by field. Until something is saved both versions stay where they are. */
export function ConflictForm({ conflict, answer }: { conflict: Conflict; answer: (chosen: Fields | null) => void }) {
  const translate = useTranslate();
  const different = differences(conflict);
  const [choice, setChoice] = useState<Readonly<Record<string, Side>>>(() =>
    // What only they changed I never meant to undo.
    Object.fromEntries(different.map(({ name, changedBy }) => [name, changedBy === 'them' ? 'theirs' : 'mine'])),
  );
  const chooseAll = (side: Side) => setChoice(Object.fromEntries(different.map(({ name }) => [name, side])));
  return (
    <Dialog
      open
      maxWidth="lg"
      fullWidth
      aria-labelledby="conflict-title"
      slotProps={{ paper: { sx: { mx: { xs: 1, sm: 4 } } } }}
    >
      <DialogTitle id="conflict-title">{translate('conflict.title')}</DialogTitle>
      <DialogContent sx={{ px: { xs: 1, sm: 3 } }}>
        <DialogContentText sx={{ mb: 1 }}>{translate('conflict.hint')}</DialogContentText>
        {different.length === 0 ? translate('conflict.none') : null}
        <Table size="small" sx={{ '& td, & th': { px: { xs: 0.5, sm: 2 } } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('conflict.field')}</TableCell>
              <TableCell>
                {translate('conflict.mine')}{' '}
                <Button onClick={() => chooseAll('mine')}>{translate('conflict.allMine')}</Button>
              </TableCell>
              <TableCell>
                {translate('conflict.theirs')}{' '}
                <Button onClick={() => chooseAll('theirs')}>{translate('conflict.allTheirs')}</Button>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {different.map(({ name, changedBy }) => (
              <ConflictRow
                key={name}
                resource={conflict.resource}
                name={name}
                changedBy={changedBy}
                values={{ base: conflict.base[name], mine: conflict.mine[name], theirs: conflict.theirs[name] }}
                chosen={choice[name] ?? 'mine'}
                onChoose={(side) => setChoice({ ...choice, [name]: side })}
              />
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => answer(null)}>
          {translate('conflict.later')}
        </Button>
        <Button variant="contained" onClick={() => answer(settled(conflict, choice))}>
          {translate('conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
