import { recordPages } from '../record/record-pages.tsx';
import { lazy } from 'react';
import { ClusterForm } from './ClusterForm.tsx';
import { ClusterList } from './ClusterList.tsx';

const ClusterPage = lazy(() => import('./ClusterPage.tsx'));

export const clusters = recordPages('clusters', { list: ClusterList, show: ClusterPage, form: ClusterForm });
