import { Link } from 'react-admin';
import { useName, type Named } from '../i18n/name.ts';

/** The name of a cluster, leading to its profile. */
export function ClusterLink({ clusterId, cluster }: { clusterId: number; cluster: Named }) {
  return <Link to={`/clusters/${clusterId}/show`}>{useName(cluster)}</Link>;
}
