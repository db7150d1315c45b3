import { Title } from 'react-admin';
import { EmptyState } from './EmptyState.tsx';
import { ToOverview } from './ToOverview.tsx';

/** A page that is not for the role of who is logged in. */
export function NoAccessPage() {
  return (
    <>
      <Title title="ra.page.access_denied" />
      <EmptyState title="ra.page.access_denied" hint="ra.message.access_denied">
        <ToOverview />
      </EmptyState>
    </>
  );
}
