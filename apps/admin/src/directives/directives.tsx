import type { Directive } from '@jiju/contract';
import type { ResourceProps } from 'react-admin';
import { DirectiveBoardPage } from './DirectiveBoardPage.tsx';
import { DirectiveCreate } from './DirectiveCreate.tsx';
import { DirectivePage } from './DirectivePage.tsx';
import { DirectiveRoutes } from './DirectiveRoutes.tsx';

/** `/directives` is the board, `/directives/<code>` one directive, `/directives/<code>/edit` its form. */
export const directives: Omit<ResourceProps, 'name'> = {
  list: DirectiveBoardPage,
  edit: DirectiveRoutes,
  show: DirectivePage,
  create: DirectiveCreate,
  recordRepresentation: (record: Directive) => record.code,
};
