import { lights } from '@jiju/contract';
import type { BoardFilter } from './group-board.ts';

const dues = ['any', 'overdue', 'week', 'month'] as const;

/** The filter that stands in the address; what makes no sense there counts as not given. */
export function filterFrom(search: URLSearchParams): BoardFilter {
  const text = (name: string) => search.get(name) ?? '';
  return {
    q: text('q'),
    light: lights.find((light) => light === text('light')) ?? '',
    unitCode: text('unit'),
    theme: text('theme'),
    state: text('state'),
    due: dues.find((due) => due === text('due')) ?? 'any',
    assignments: text('assignments') === 'true',
  };
}
