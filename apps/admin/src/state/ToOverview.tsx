import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** The way on from a page that is none. */
export function ToOverview() {
  const translate = useTranslate();
  return (
    <Button variant="outlined" component={Link} to="/">
      {translate('rooms.overview')}
    </Button>
  );
}
