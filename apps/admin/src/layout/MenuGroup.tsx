import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Collapse, ListItemIcon, ListItemText, MenuItem, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useSidebarState, useStore, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import type { Room } from './rooms.ts';

/** A heading that folds its rooms away; the one with the page you are on is always open. */
export function MenuGroup({ name, rooms, children }: { name: string; rooms: readonly Room[]; children: ReactNode }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [sidebarOpen] = useSidebarState();
  const [unfolded, setUnfolded] = useStore(`menu.${name}`, false);
  const isHere = rooms.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const open = unfolded || isHere;
  const label = translate(`rooms.${name}`);
  return (
    <>
      <Tooltip title={sidebarOpen ? '' : label} placement="right">
        <MenuItem
          dense
          component="button"
          // Items of a menu that opens are reached by arrows only; this one always stands there.
          tabIndex={0}
          aria-expanded={open}
          onClick={() => setUnfolded(!open)}
          sx={{ width: '100%', textAlign: 'left', color: 'text.secondary' }}
        >
          <ListItemIcon>
            {open ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
          </ListItemIcon>
          <ListItemText slotProps={{ primary: { sx: { fontSize: '0.8rem' } } }}>{label}</ListItemText>
        </MenuItem>
      </Tooltip>
      <Collapse in={open}>{children}</Collapse>
    </>
  );
}
