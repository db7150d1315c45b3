import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';

const none: readonly string[] = [];

/** The clusters the person logged in reports for; none for those who may see to all of them. */
export function useOwnClusters(): readonly string[] {
  const user = useCell(session)?.user;
  return user?.role === 'reporter' ? user.clusterCodes : none;
}
