import { lazyPart } from '../record/lazy-part.ts';
import { recordPages } from '../record/record-pages.tsx';

export const regions = recordPages('regions', {
  list: lazyPart(() => import('./RegionList.tsx'), 'RegionList'),
  show: lazyPart(() => import('./RegionShow.tsx'), 'RegionShow'),
  form: lazyPart(() => import('./RegionForm.tsx'), 'RegionForm'),
});
