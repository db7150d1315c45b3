import BookmarkIcon from '@mui/icons-material/BookmarkBorderOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import {
  Box,
  Button,
  IconButton,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Popover,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { lookOf, withoutView, withRenamed, withView, type SavedView } from './saved-views.ts';

export interface SavedViewsProps {
  readonly methodCode: string;
  readonly search: URLSearchParams;
  readonly onLook: (search: string) => void;
}

const none: readonly SavedView[] = [];

/** Filters, sort, columns and picture under a name, kept for who is logged in on this browser, as the filters of the lists are; and their address to share. */
export function SavedViews({ methodCode, search, onLook }: SavedViewsProps) {
  const translate = useTranslate();
  const login = useCell(session)?.user.login ?? '';
  const [views, setViews] = useStore<readonly SavedView[]>(`rankings.views.${login}.${methodCode}`, none);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<string | null>(null);
  const look = lookOf(search);
  const said = name.trim();
  const save = () => {
    if (said === '') return;
    setViews(renamed === null ? withView(views, { name: said, search: look }) : withRenamed(views, renamed, said));
    setName('');
    setRenamed(null);
  };
  return (
    <>
      <Button
        startIcon={<BookmarkIcon />}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
      >
        {translate('rankings.views')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            'aria-label': translate('rankings.views'),
            role: 'dialog',
            sx: { width: 340, maxWidth: '95vw', p: 1.5 },
          },
        }}
      >
        {views.length === 0 ? (
          <Typography color="textSecondary">{translate('rankings.noViews')}</Typography>
        ) : (
          <List dense disablePadding aria-label={translate('rankings.views')}>
            {views.map((view) => (
              <ListItem
                key={view.name}
                disablePadding
                secondaryAction={
                  <>
                    <IconButton
                      size="small"
                      aria-label={translate('rankings.renameView', { name: view.name })}
                      onClick={() => {
                        setRenamed(view.name);
                        setName(view.name);
                      }}
                    >
                      <EditIcon fontSize="small" />
                    </IconButton>
                    <IconButton
                      size="small"
                      aria-label={translate('rankings.deleteView', { name: view.name })}
                      onClick={() => {
                        setViews(withoutView(views, view.name));
                      }}
                    >
                      <DeleteIcon fontSize="small" />
                    </IconButton>
                  </>
                }
              >
                <ListItemButton
                  selected={view.search === look}
                  onClick={() => {
                    onLook(view.search);
                    setAnchor(null);
                  }}
                >
                  <ListItemText primary={view.name} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        )}
        <Box
          component="form"
          sx={{ display: 'flex', gap: 1, my: 1.5 }}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            fullWidth
            label={translate(renamed === null ? 'rankings.viewName' : 'rankings.newName')}
            value={name}
            onChange={({ target }) => {
              setName(target.value);
            }}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          <Button type="submit" variant="outlined" disabled={said === ''}>
            {translate(renamed === null ? 'ra.action.save' : 'rankings.rename')}
          </Button>
        </Box>
        <TextField
          fullWidth
          label={translate('rankings.viewLink')}
          value={window.location.href}
          onFocus={({ target }) => {
            target.select();
          }}
          slotProps={{ input: { readOnly: true } }}
        />
      </Popover>
    </>
  );
}
