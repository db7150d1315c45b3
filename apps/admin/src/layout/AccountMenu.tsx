import KeyIcon from '@mui/icons-material/Key';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Logout, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { PasswordDialog } from './PasswordDialog.tsx';

/** What belongs to who is logged in: another password, and the way out. */
export function AccountMenu({ label }: { label: string }) {
  const [changing, setChanging] = useState(false);
  return (
    <>
      <UserMenu label={label}>
        <PasswordItem onChoose={() => setChanging(true)} />
        <Logout />
      </UserMenu>
      {changing ? <PasswordDialog onClose={() => setChanging(false)} /> : null}
    </>
  );
}

function PasswordItem({ onChoose, ...focused }: { onChoose: () => void }) {
  const translate = useTranslate();
  const menu = useUserMenu();
  const choose = () => {
    menu?.onClose();
    onChoose();
  };
  return (
    <MenuItem {...focused} onClick={choose}>
      <ListItemIcon>
        <KeyIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('password.change')}</ListItemText>
    </MenuItem>
  );
}
