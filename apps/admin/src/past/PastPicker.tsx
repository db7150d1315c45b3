import HistoryIcon from '@mui/icons-material/History';
import { Button, IconButton, Popover, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { addressAt, moment } from './moment.ts';

/** Chooses the day whose knowledge the pages show. */
export function PastPicker() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const today = shanghaiDay(new Date());
  const [day, setDay] = useState(moment?.slice(0, 10) ?? '');
  const go = (event: FormEvent): void => {
    event.preventDefault();
    if (day !== '') window.location.assign(addressAt(window.location.href, day === today ? null : day));
  };
  return (
    <>
      <Tooltip title={translate('past.pick')}>
        <IconButton
          color="inherit"
          aria-label={translate('past.pick')}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <HistoryIcon color={moment === null ? 'inherit' : 'warning'} />
        </IconButton>
      </Tooltip>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('past.pick') } }}
      >
        <Stack component="form" onSubmit={go} spacing={1.5} sx={{ p: 2, width: 300 }}>
          <Typography variant="body2">{translate('past.explain')}</Typography>
          <TextField
            type="date"
            label={translate('past.day')}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
            required
          />
          <Button type="submit" variant="contained">
            {translate('past.show')}
          </Button>
        </Stack>
      </Popover>
    </>
  );
}
