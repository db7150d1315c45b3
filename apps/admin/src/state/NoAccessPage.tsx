import { Title } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { moment } from '../past/moment.ts';
import { EmptyState } from './EmptyState.tsx';
import { ToOverview } from './ToOverview.tsx';

/**
 * A page that is not for the role of who is logged in. In the past React-admin leads here from every form of a record, and takes any
 * unknown page below a record for its form: nobody is denied anything then.
 */
export function NoAccessPage() {
  const { pathname } = useLocation();
  const isNoForm = moment !== null && pathname.startsWith('/access-denied');
  const title = isNoForm ? 'ra.page.not_found' : 'ra.page.access_denied';
  return (
    <>
      <Title title={title} />
      <EmptyState title={title} hint={isNoForm ? 'past.noForm' : 'ra.message.access_denied'}>
        <ToOverview />
      </EmptyState>
    </>
  );
}
