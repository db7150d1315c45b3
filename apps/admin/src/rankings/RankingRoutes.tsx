import { EmptyState } from '../state/EmptyState.tsx';

export default function RankingRoutes() {
  return <EmptyState />;
}
