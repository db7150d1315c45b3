import type { Directive } from '@jiju/contract';
import type { ResourceProps } from 'react-admin';
import { lazyPart } from '../record/lazy-part.ts';

/** `/directives` is the board, `/directives/<code>` one directive, `/directives/<code>/edit` its form. */
export const directives: Omit<ResourceProps, 'name'> = {
  list: lazyPart(() => import('./DirectiveBoardPage.tsx'), 'DirectiveBoardPage'),
  edit: lazyPart(() => import('./DirectiveRoutes.tsx'), 'DirectiveRoutes'),
  show: lazyPart(() => import('./DirectivePage.tsx'), 'DirectivePage'),
  create: lazyPart(() => import('./DirectiveCreate.tsx'), 'DirectiveCreate'),
  recordRepresentation: (record: Directive) => record.code,
};
