import { EmptyState } from '../state/EmptyState.tsx';

export default function FigureRoutes() {
  return <EmptyState />;
}
