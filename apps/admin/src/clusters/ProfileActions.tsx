import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import { Button, EditButton, ListButton, TopToolbar } from 'react-admin';
import { ArchiveButton } from '../archive/ArchiveButton.tsx';

export function ProfileActions() {
  return (
    <TopToolbar sx={{ '@media print': { display: 'none' } }}>
      <ListButton />
      <Button label="clusters.print" onClick={() => window.print()}>
        <PrintOutlinedIcon />
      </Button>
      <EditButton />
      <ArchiveButton />
    </TopToolbar>
  );
}
