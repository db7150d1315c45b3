import type { Treatment } from '../statistics/treat-outliers.ts';

/** What the outlier rule did to a column: to all of it, or to each of the groups that are measured apart. */
export type ColumnTreatment =
  | Treatment
  | {
      readonly kind: 'by-group';
      readonly groups: readonly { readonly group: string; readonly treatment: Treatment }[];
    };
