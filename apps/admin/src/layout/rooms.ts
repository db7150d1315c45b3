import AccountTreeOutlinedIcon from '@mui/icons-material/AccountTreeOutlined';
import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import BusinessOutlinedIcon from '@mui/icons-material/BusinessOutlined';
import CalendarMonthOutlinedIcon from '@mui/icons-material/CalendarMonthOutlined';
import DashboardOutlinedIcon from '@mui/icons-material/DashboardOutlined';
import EmojiEventsOutlinedIcon from '@mui/icons-material/EmojiEventsOutlined';
import FactCheckOutlinedIcon from '@mui/icons-material/FactCheckOutlined';
import FactoryOutlinedIcon from '@mui/icons-material/FactoryOutlined';
import FunctionsOutlinedIcon from '@mui/icons-material/FunctionsOutlined';
import GridOnOutlinedIcon from '@mui/icons-material/GridOnOutlined';
import HistoryOutlinedIcon from '@mui/icons-material/HistoryOutlined';
import LeaderboardOutlinedIcon from '@mui/icons-material/LeaderboardOutlined';
import MapOutlinedIcon from '@mui/icons-material/MapOutlined';
import MilitaryTechOutlinedIcon from '@mui/icons-material/MilitaryTechOutlined';
import MonitorHeartOutlinedIcon from '@mui/icons-material/MonitorHeartOutlined';
import PeopleOutlinedIcon from '@mui/icons-material/PeopleOutlined';
import RemoveCircleOutlinedIcon from '@mui/icons-material/RemoveCircleOutlined';
import ReportProblemOutlinedIcon from '@mui/icons-material/ReportProblemOutlined';
import StarBorderIcon from '@mui/icons-material/StarBorder';
import type { ComponentType } from 'react';

export interface Room {
  readonly to: string;
  /** Message key. */
  readonly label: string;
  readonly icon: ComponentType;
  /** Whose read permission opens it. */
  readonly resource: string;
}

const record = (resource: string, icon: ComponentType): Room => ({
  to: `/${resource}`,
  label: `resources.${resource}.name`,
  icon,
  resource,
});

export const rooms: readonly Room[] = [
  { to: '/', label: 'rooms.overview', icon: DashboardOutlinedIcon, resource: 'results' },
  { to: '/clusters', label: 'rooms.clusters', icon: FactoryOutlinedIcon, resource: 'clusters' },
  { to: '/figures', label: 'rooms.figures', icon: GridOnOutlinedIcon, resource: 'figures' },
  { to: '/rankings', label: 'rooms.rankings', icon: LeaderboardOutlinedIcon, resource: 'results' },
  { to: '/methods', label: 'rooms.methods', icon: AccountTreeOutlinedIcon, resource: 'methods' },
  { to: '/directives', label: 'rooms.directives', icon: AssignmentTurnedInOutlinedIcon, resource: 'directives' },
  { to: '/operations', label: 'rooms.operations', icon: MonitorHeartOutlinedIcon, resource: 'operations' },
];

export const groups: readonly { readonly name: string; readonly rooms: readonly Room[] }[] = [
  {
    name: 'records',
    rooms: [
      record('indicators', FunctionsOutlinedIcon),
      record('periods', CalendarMonthOutlinedIcon),
      record('regions', MapOutlinedIcon),
      record('units', BusinessOutlinedIcon),
      record('named-problems', ReportProblemOutlinedIcon),
    ],
  },
  {
    name: 'honours',
    rooms: [
      record('award-lists', EmojiEventsOutlinedIcon),
      record('award-schemes', MilitaryTechOutlinedIcon),
      record('star-rules', StarBorderIcon),
      record('inspection-marks', FactCheckOutlinedIcon),
      record('red-line-events', RemoveCircleOutlinedIcon),
    ],
  },
  {
    name: 'administration',
    rooms: [
      record('users', PeopleOutlinedIcon),
      { to: '/audit', label: 'rooms.audit', icon: HistoryOutlinedIcon, resource: 'audit' },
    ],
  },
];
