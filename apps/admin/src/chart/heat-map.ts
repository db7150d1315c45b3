/** A row or a column of a heat map. */
export interface HeatLine {
  readonly key: string;
  readonly name: string;
}

/** What is drawn: numbers by row and column, with how they are said. */
export interface HeatData {
  readonly rows: readonly HeatLine[];
  readonly columns: readonly HeatLine[];
  /** By row, then by column; null is drawn as a gap. */
  readonly values: readonly (readonly (number | null)[])[];
  /** `diverging` for what has a middle, as correlations around 0. */
  readonly kind: 'sequential' | 'diverging';
  /** The values at the two ends of the colours. */
  readonly from: number;
  readonly to: number;
  /** Short, in the cell. */
  readonly text: (value: number) => string;
  /** A cell with an asterisk: a value that was not reported but filled in, say. What it means stands in `markedMeans`. */
  readonly marked?: (row: number, column: number) => boolean;
  readonly markedMeans?: string;
}

export interface HeatCell {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow or another key of movement leads in a grid; null for other keys. */
export function cellAfterKey(
  key: string,
  { row, column }: HeatCell,
  rows: number,
  columns: number,
  page = 15,
): HeatCell | null {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const to = (byRow: number, byColumn: number) => ({
    row: within(row + byRow, rows),
    column: within(column + byColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(-1, 0);
    case 'ArrowDown':
      return to(1, 0);
    case 'ArrowLeft':
      return to(0, -1);
    case 'ArrowRight':
      return to(0, 1);
    case 'PageUp':
      return to(-page, 0);
    case 'PageDown':
      return to(page, 0);
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
