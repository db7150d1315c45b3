import { EmptyState } from '../state/EmptyState.tsx';

export default function OperationsPage() {
  return <EmptyState />;
}
