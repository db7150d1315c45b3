import { Title } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { moment } from '../past/moment.ts';
import { changesRecord } from '../past/changes-record.ts';
import { EmptyState } from './EmptyState.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { ToOverview } from './ToOverview.tsx';

/** A page that is not for the role of who is logged in. In the past nobody may change anything: there it is a form, or no page at all. */
export function NoAccessPage() {
  const { pathname } = useLocation();
  if (moment !== null && !changesRecord(pathname)) return <NotFoundPage />;
  return (
    <>
      <Title title="ra.page.access_denied" />
      <EmptyState title="ra.page.access_denied" hint={moment === null ? 'ra.message.access_denied' : 'past.noChange'}>
        <ToOverview />
      </EmptyState>
    </>
  );
}
