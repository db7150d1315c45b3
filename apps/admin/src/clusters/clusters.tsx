import { recordPages } from '../record/record-pages.tsx';
import { lazy } from 'react';
import { ClusterForm } from './ClusterForm.tsx';
import { ClusterList } from './ClusterList.tsx';

const ClusterProfile = lazy(() => import('./ClusterProfile.tsx'));

export const clusters = recordPages('clusters', { list: ClusterList, show: ClusterProfile, form: ClusterForm });
