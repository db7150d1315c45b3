import { TableCell, TableSortLabel, type TableCellProps } from '@mui/material';
import type { ReactNode } from 'react';
import { sortAfterClick, type RankingSort } from './ranking-sort.ts';

export interface SortHeadProps extends Pick<TableCellProps, 'align' | 'sx'> {
  readonly by: string;
  readonly sort: RankingSort;
  readonly onSort: (sort: RankingSort) => void;
  readonly children: ReactNode;
}

/** The head of a column that sorts the ranking. */
export function SortHead({ by, sort, onSort, children, ...cell }: SortHeadProps) {
  const active = sort.by === by;
  return (
    <TableCell {...cell} sortDirection={active ? sort.order : false}>
      <TableSortLabel
        active={active}
        direction={active ? sort.order : 'asc'}
        onClick={() => {
          onSort(sortAfterClick(sort, by));
        }}
      >
        {children}
      </TableSortLabel>
    </TableCell>
  );
}
