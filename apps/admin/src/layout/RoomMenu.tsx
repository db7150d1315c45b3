import { Divider } from '@mui/material';
import { Menu, useTranslate } from 'react-admin';
import { mayList } from '../provider/authProvider.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { MenuGroup } from './MenuGroup.tsx';
import { groups, rooms, type Room } from './rooms.ts';

/** The rooms of the house in the order people use them; below them the records they rest on. */
export function RoomMenu() {
  const role = useCell(session)?.user.role;
  const isOpen = ({ resource }: Room): boolean => role !== undefined && mayList(role, resource);
  return (
    <Menu>
      {rooms.filter(isOpen).map((room) => (
        <RoomItem key={room.to} room={room} />
      ))}
      <Divider sx={{ my: 1 }} />
      {groups
        .map(({ name, rooms }) => ({ name, rooms: rooms.filter(isOpen) }))
        .filter(({ rooms }) => rooms.length > 0)
        .map(({ name, rooms }) => (
          <MenuGroup key={name} name={name} rooms={rooms}>
            {rooms.map((room) => (
              <RoomItem key={room.to} room={room} />
            ))}
          </MenuGroup>
        ))}
    </Menu>
  );
}

function RoomItem({ room: { to, label, icon: Icon } }: { room: Room }) {
  const translate = useTranslate();
  return <Menu.Item to={to} primaryText={translate(label, { smart_count: 2 })} leftIcon={<Icon />} />;
}
