import type { SavedView } from '@jiju/contract';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import { IconButton, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ViewNameForm } from './ViewNameForm.tsx';

export interface ViewRowProps {
  readonly view: SavedView;
  readonly selected: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => Promise<void>;
  readonly onDelete: () => void;
}

/** A saved view: opened by its name, renamed in its place, deleted. */
export function ViewRow({ view: { name }, selected, onOpen, onRename, onDelete }: ViewRowProps) {
  const translate = useTranslate();
  const [renaming, setRenaming] = useState<'not yet' | 'now' | 'done'>('not yet');
  if (renaming === 'now') {
    const end = () => {
      setRenaming('done');
    };
    return (
      <ListItem disableGutters>
        <ViewNameForm
          label="savedViews.newName"
          action="savedViews.rename"
          initial={name}
          onCancel={end}
          onName={async (next) => {
            if (next !== name) await onRename(next);
            end();
            return false;
          }}
        />
      </ListItem>
    );
  }
  return (
    <ListItem
      disablePadding
      secondaryAction={
        <>
          <IconButton
            size="small"
            // Whoever renamed by keys goes on from where they were.
            autoFocus={renaming === 'done'}
            aria-label={translate('savedViews.renameView', { name })}
            onClick={() => {
              setRenaming('now');
            }}
          >
            <EditIcon fontSize="small" />
          </IconButton>
          <IconButton size="small" aria-label={translate('savedViews.deleteView', { name })} onClick={onDelete}>
            <DeleteIcon fontSize="small" />
          </IconButton>
        </>
      }
      sx={{ '& .MuiListItemButton-root': { pr: 9 } }}
    >
      <ListItemButton selected={selected} aria-current={selected} onClick={onOpen}>
        <ListItemText primary={name} sx={{ overflowWrap: 'anywhere' }} />
      </ListItemButton>
    </ListItem>
  );
}
