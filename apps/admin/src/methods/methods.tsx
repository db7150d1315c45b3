import { lazyPart } from '../record/lazy-part.ts';
import { recordPages } from '../record/record-pages.tsx';

/** `/methods/<id>/show` is a method with its versions, `/methods/<id>/show/versions/<id>` the workshop for one of them. */
export const methods = recordPages('methods', {
  list: lazyPart(() => import('./MethodList.tsx'), 'MethodList'),
  show: lazyPart(() => import('./MethodRoutes.tsx'), 'MethodRoutes'),
  form: lazyPart(() => import('./MethodForm.tsx'), 'MethodForm'),
});
