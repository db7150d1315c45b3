import { Alert, Button, List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../problem/useProblemText.ts';
import { cellKey, type CellEdit } from './cell-edit.ts';
import type { GridEditing } from './useGridEdits.ts';

export interface UnsavedListProps {
  readonly editing: GridEditing;
  readonly nameOf: (edit: CellEdit) => string;
  readonly onGoTo: (key: string) => void;
  readonly onDecide: (key: string) => void;
}

const shownAtMost = 50;

/** What is not on the server, with the reason for each cell; nothing leaves this list but by being saved or dropped. */
export function UnsavedList({ editing, nameOf, onGoTo, onDecide }: UnsavedListProps) {
  const translate = useTranslate();
  const say = useProblemText();
  const held = [...editing.edits].filter(([, { phase }]) => phase !== 'saved' && phase !== 'saving');
  const offline = held.filter(([, { phase }]) => phase === 'offline').map(([key]) => key);
  // A batch on its way needs no list: the cells themselves show it.
  if (held.every(([, { phase, problem }]) => phase === 'waiting' && !problem) && held.length < 2) return null;
  const withProblem = held.filter(([, { problem }]) => problem).length;
  return (
    <Alert
      severity={offline.length > 0 ? 'warning' : 'error'}
      sx={{ '& .MuiAlert-message': { width: '100%', overflow: 'hidden' } }}
      action={
        <>
          {offline.length > 0 ? (
            <Button
              size="small"
              color="inherit"
              onClick={() => {
                editing.retry(offline);
              }}
            >
              {translate('figures.tryAgain')}
            </Button>
          ) : null}
          <Button
            size="small"
            color="inherit"
            onClick={() => {
              editing.drop(held.map(([key]) => key));
            }}
          >
            {translate('figures.dropAll')}
          </Button>
        </>
      }
    >
      {translate('figures.unsaved', { count: held.length, problems: withProblem })}
      {editing.general.slice(0, held.length > 1 ? 3 : 0).map((problem) => (
        <div key={problem.code}>{say(problem)}</div>
      ))}
      <List dense disablePadding sx={{ maxHeight: 160, overflow: 'auto' }}>
        {held.slice(0, shownAtMost).map(([key, edit]) => (
          <ListItem key={cellKey(edit.clusterCode, edit.indicatorCode)} disableGutters sx={{ gap: 1, py: 0 }}>
            <ListItemText
              primary={`${nameOf(edit)}: ${edit.text}`}
              secondary={edit.problem ? say(edit.problem) : translate('figures.held')}
              slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
            />
            {edit.phase === 'conflict' || edit.phase === 'asks-reason' ? (
              <Button
                size="small"
                onClick={() => {
                  onDecide(key);
                }}
              >
                {translate(`figures.decide.${edit.phase}`)}
              </Button>
            ) : null}
            <Button
              size="small"
              onClick={() => {
                onGoTo(key);
              }}
            >
              {translate('figures.goTo')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                editing.drop([key]);
              }}
            >
              {translate('figures.drop')}
            </Button>
          </ListItem>
        ))}
      </List>
      {held.length > shownAtMost ? translate('figures.more', { count: held.length - shownAtMost }) : null}
    </Alert>
  );
}
