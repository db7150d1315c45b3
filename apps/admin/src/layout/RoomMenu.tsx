import { Divider } from '@mui/material';
import { Menu, useCanAccess, useTranslate } from 'react-admin';
import { MenuGroup } from './MenuGroup.tsx';
import { groups, rooms, type Room } from './rooms.ts';

/** The rooms of the house in the order people use them; below them the records they rest on. */
export function RoomMenu() {
  return (
    <Menu>
      {rooms.map((room) => (
        <RoomItem key={room.to} room={room} />
      ))}
      <Divider sx={{ my: 1 }} />
      {groups.map((group) => (
        <MenuGroup key={group.name} name={group.name} rooms={group.rooms}>
          {group.rooms.map((room) => (
            <RoomItem key={room.to} room={room} />
          ))}
        </MenuGroup>
      ))}
    </Menu>
  );
}

function RoomItem({ room: { to, label, icon: Icon, resource } }: { room: Room }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource, action: 'list' });
  return canAccess ? (
    <Menu.Item to={to} primaryText={translate(label, { smart_count: 2 })} leftIcon={<Icon />} />
  ) : null;
}
