import type { ClusterInput } from '@jiju/contract';
import { clusterOf } from './cluster-row.ts';
import { further } from './further.ts';
import { honoured } from './honoured.ts';

/** Every cluster (产业集聚区) that a source names, once; about a third of the province's 180. */
export const clusters: readonly ClusterInput[] = [...honoured, ...further].map(clusterOf);
