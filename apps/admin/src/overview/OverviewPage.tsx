import { EmptyState } from '../state/EmptyState.tsx';

export default function OverviewPage() {
  return <EmptyState />;
}
