import { Button } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from './EmptyState.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.not_found" />
      <EmptyState title="ra.page.not_found" hint="ra.message.not_found">
        <Button variant="outlined" component={Link} to="/">
          {translate('rooms.overview')}
        </Button>
      </EmptyState>
    </>
  );
}
