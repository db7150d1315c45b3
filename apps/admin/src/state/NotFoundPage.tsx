import { Title } from 'react-admin';
import { EmptyState } from './EmptyState.tsx';
import { ToOverview } from './ToOverview.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <Title title="ra.page.not_found" />
      <EmptyState title="ra.page.not_found" hint="ra.message.not_found">
        <ToOverview />
      </EmptyState>
    </>
  );
}
