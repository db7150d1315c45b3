import type { CellProblem } from './cell-edit.ts';

interface ServerProblem {
  readonly code: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** What the server said about sent cells: per cell by its place in the request (`figures.3.value`), and about all of them. */
export function placeProblems(sent: readonly string[], problems: readonly ServerProblem[]) {
  const byCell = new Map<string, CellProblem>();
  const general: CellProblem[] = [];
  for (const { code, path, params, text } of problems) {
    const place = /^(?:figures|cells)\.(\d+)/.exec(path)?.[1];
    const key = place === undefined ? undefined : sent[Number(place)];
    const said = { code, path: '', params, ...(text === '' ? {} : { text }) };
    if (key === undefined) general.push(said);
    else if (!byCell.has(key)) byCell.set(key, said);
  }
  return { byCell, general };
}
