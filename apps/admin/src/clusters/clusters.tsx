import { lazyPart } from '../record/lazy-part.ts';
import { recordPages } from '../record/record-pages.tsx';

export const clusters = recordPages('clusters', {
  list: lazyPart(() => import('./ClusterList.tsx'), 'ClusterList'),
  show: lazyPart(() => import('./ClusterPage.tsx'), 'ClusterPage'),
  form: lazyPart(() => import('./ClusterForm.tsx'), 'ClusterForm'),
});
