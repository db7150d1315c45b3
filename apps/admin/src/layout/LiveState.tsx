import CloudDoneOutlinedIcon from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlinedIcon from '@mui/icons-material/CloudOffOutlined';
import CloudQueueOutlinedIcon from '@mui/icons-material/CloudQueueOutlined';
import { Box, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCell } from '../provider/cell.ts';
import { connection } from '../provider/live.ts';

const icons = {
  off: CloudOffOutlinedIcon,
  connecting: CloudQueueOutlinedIcon,
  live: CloudDoneOutlinedIcon,
  lost: CloudOffOutlinedIcon,
};

/** Whether pages update by themselves just now: icon and word, the word alone for screen readers when narrow. */
export function LiveState() {
  const translate = useTranslate();
  const state = useCell(connection);
  const Icon = icons[state];
  return (
    <Tooltip title={translate(`connection.hint.${state}`)}>
      <Box
        role="status"
        data-connection={state}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          px: { xs: 0.5, sm: 1 },
          color: state === 'lost' ? 'error.main' : 'text.secondary',
        }}
      >
        <Icon fontSize="small" titleAccess={translate(`connection.${state}`)} />
        <Box
          component="span"
          aria-hidden
          sx={{ display: { xs: 'none', md: 'inline' }, fontSize: '0.8rem', whiteSpace: 'nowrap' }}
        >
          {translate(`connection.${state}`)}
        </Box>
      </Box>
    </Tooltip>
  );
}
