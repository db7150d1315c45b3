import { EmptyState } from '../state/EmptyState.tsx';

export default function AuditPage() {
  return <EmptyState />;
}
