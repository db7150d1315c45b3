import { lazyPart } from '../record/lazy-part.ts';
import { recordPages } from '../record/record-pages.tsx';

export const indicators = recordPages('indicators', {
  list: lazyPart(() => import('./IndicatorList.tsx'), 'IndicatorList'),
  show: lazyPart(() => import('./IndicatorShow.tsx'), 'IndicatorShow'),
  form: lazyPart(() => import('./IndicatorForm.tsx'), 'IndicatorForm'),
});
