import { problem, type Problem } from '@jiju/domain';
import { observationStatuses, type FigureInput } from '@jiju/contract';
import type { Named } from './names.ts';
import { Names } from './names.ts';
import { keyOf, readNumber, readPeriod } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

export interface RowProblem {
  /** Line of the file, from 1. */
  readonly row: number;
  /** Heading of the column; empty when the whole row is meant. */
  readonly column: string;
  readonly code: string;
  readonly params: Problem['params'];
}

export interface ReadFigures {
  readonly figures: readonly FigureInput[];
  /** Where each figure stood, in the same order. */
  readonly places: readonly { readonly row: number; readonly column: string }[];
  readonly problems: readonly RowProblem[];
  /** Heading of the column that names the cluster. */
  readonly clusterColumn: string;
  /** Rows of data. */
  readonly rows: number;
}

export interface FileVocabulary {
  readonly clusters: readonly Named[];
  readonly indicators: readonly Named[];
}

export type FileFormat = 'long' | 'wide';

/** Figures of one file: what an api with the heap it is given (512 MB) bears when every one of them is refused. */
const cellsAtMost = 200_000;
const problemsAtMost = 1_000;
/** Letters, as everywhere else. */
const industryAtMost = 20;

/**
 * Figures out of the rows of a file. Long: `cluster,period,indicator,value[,status][,industry]`; wide: `cluster,period`
 * and a column for each indicator. Clusters and indicators go by code or name. An empty cell of a wide file says nothing;
 * of a long one it needs a status.
 */
export function readFigures(rows: readonly TableRow[], vocabulary: FileVocabulary, format?: FileFormat): ReadFigures {
  return new Reader(rows, vocabulary).read(format);
}

class Reader {
  readonly #rows: readonly TableRow[];
  readonly #clusters: Names;
  readonly #indicators: Names;
  readonly #columns = new Map<string, number>();
  readonly #heads: readonly string[];
  readonly #headRow: number;
  readonly #problems: RowProblem[] = [];
  readonly #figures: FigureInput[] = [];
  readonly #places: { row: number; column: string }[] = [];
  readonly #seen = new Map<string, number>();

  constructor(rows: readonly TableRow[], { clusters, indicators }: FileVocabulary) {
    this.#rows = rows.slice(1);
    this.#heads = rows[0]?.cells ?? [];
    this.#headRow = rows[0]?.row ?? 1;
    this.#clusters = new Names(clusters);
    this.#indicators = new Names(indicators);
  }

  read(format?: FileFormat): ReadFigures {
    this.#heads.forEach((head, at) => {
      const key = keyOf(head);
      if (key === undefined) return;
      if (this.#columns.has(key)) this.#complain(this.#headRow, head, problem('column-twice', { name: head }));
      this.#columns.set(key, at);
    });
    if (!this.#columns.has('cluster') && this.#columns.has('clusterName')) {
      this.#columns.set('cluster', this.#columns.get('clusterName') as number);
    }
    const long = format ? format === 'long' : this.#columns.has('indicator');
    const needed = long ? ['cluster', 'period', 'indicator', 'value'] : ['cluster', 'period'];
    for (const name of needed) {
      if (!this.#columns.has(name)) this.#complain(this.#headRow, name, problem('column-missing', { name }));
    }
    if (this.#problems.length === 0 && long) this.#readLong();
    else if (this.#problems.length === 0) this.#readWide();
    return {
      figures: this.#figures,
      places: this.#places,
      problems: this.#problems,
      clusterColumn: this.#headOf('cluster'),
      rows: this.#rows.length,
    };
  }

  #readLong(): void {
    for (const row of this.#rows) {
      if (this.#full(1)) return;
      const name = this.#heads[this.#columns.get('indicator') as number] ?? '';
      const indicator = this.#lookUp(this.#indicators, 'indicator', this.#cell(row, 'indicator'), row.row, name);
      const value = this.#heads[this.#columns.get('value') as number] ?? '';
      this.#add(
        row,
        indicator,
        this.#cell(row, 'value'),
        this.#cell(row, 'status'),
        this.#cell(row, 'industry'),
        value,
      );
    }
  }

  #readWide(): void {
    const known = new Set(this.#columns.values());
    const columns: { at: number; head: string; code: string }[] = [];
    this.#heads.forEach((head, at) => {
      if (known.has(at) || head === '') return;
      const code = this.#indicators.find(head);
      if (code === undefined)
        this.#complain(this.#headRow, head, problem('column-unknown', { name: head.slice(0, 40) }));
      else if (code === null) this.#complain(this.#headRow, head, problem('column-ambiguous', { name: head }));
      else if (columns.some((column) => column.code === code))
        this.#complain(this.#headRow, head, problem('column-twice', { name: head }));
      else columns.push({ at, head, code });
    });
    if (columns.length === 0 && this.#problems.length === 0)
      this.#complain(this.#headRow, '', problem('column-missing', { name: 'indicator' }));
    if (this.#problems.length > 0) return;
    for (const row of this.#rows) {
      if (this.#full(columns.length)) return;
      if (row.cells.length > this.#heads.length) {
        this.#complain(
          row.row,
          '',
          problem('row-cells-missing', { cells: row.cells.length, columns: this.#heads.length }),
        );
        continue;
      }
      for (const { at, head, code } of columns) {
        const text = row.cells[at] ?? '';
        if (text !== '') this.#add(row, code, text, '', '', head);
      }
    }
  }

  #add(
    row: TableRow,
    indicatorCode: string | undefined,
    text: string,
    statusText: string,
    industry: string,
    column: string,
  ): void {
    const clusterCode = this.#lookUp(
      this.#clusters,
      'cluster',
      this.#cell(row, 'cluster'),
      row.row,
      this.#headOf('cluster'),
    );
    const periodCode = this.#period(row);
    const value = this.#value(row, text, statusText, column);
    if (clusterCode === undefined || indicatorCode === undefined || periodCode === undefined || !value) return;
    if (industry.length > industryAtMost)
      return this.#complain(row.row, this.#headOf('industry'), problem('text-too-long', { max: industryAtMost }));
    const key = `${clusterCode}|${periodCode}|${indicatorCode}|${industry}`;
    const first = this.#seen.get(key);
    if (first !== undefined) {
      const params = { first, cluster: clusterCode, indicator: indicatorCode, period: periodCode };
      return this.#complain(row.row, column, problem('duplicate-cell', params));
    }
    this.#seen.set(key, row.row);
    this.#places.push({ row: row.row, column });
    this.#figures.push({
      clusterCode,
      indicatorCode,
      periodCode,
      industry,
      ...value,
      source: 'imported',
      vintage: 'annual',
      draft: false,
      reason: '',
    });
  }

  #period(row: TableRow): string | undefined {
    const text = this.#cell(row, 'period');
    const period = readPeriod(text);
    if (period !== undefined) return period;
    this.#complain(row.row, this.#headOf('period'), problem('cell-period-malformed', { text: text.slice(0, 40) }));
    return undefined;
  }

  #value(
    row: TableRow,
    text: string,
    statusText: string,
    column: string,
  ): Pick<FigureInput, 'value' | 'status'> | undefined {
    const status = statusText.toUpperCase() as FigureInput['status'];
    if (statusText !== '' && !observationStatuses.includes(status)) {
      const params = { text: statusText.slice(0, 40), options: observationStatuses.join(', ') };
      this.#complain(row.row, this.#headOf('status'), problem('cell-status-unknown', params));
      return undefined;
    }
    if (text === '') return { value: null, status: statusText === '' ? 'A' : status };
    const value = readNumber(text);
    if (value !== undefined) return { value, status: statusText === '' ? 'A' : status };
    this.#complain(row.row, column, problem('cell-not-a-number', { text: text.slice(0, 40) }));
    return undefined;
  }

  #lookUp(names: Names, kind: 'cluster' | 'indicator', text: string, row: number, column: string): string | undefined {
    const code = text === '' ? undefined : names.find(text);
    if (typeof code === 'string') return code;
    if (text === '')
      this.#complain(
        row,
        column,
        kind === 'cluster' ? problem('cell-cluster-missing') : problem('cell-indicator-missing'),
      );
    else if (code === null) this.#complain(row, column, problem('column-ambiguous', { name: text.slice(0, 40) }));
    else
      this.#complain(
        row,
        column,
        kind === 'cluster'
          ? problem('unknown-cluster', { code: text.slice(0, 40) })
          : problem('unknown-indicator', { code: text.slice(0, 40) }),
      );
    return undefined;
  }

  #cell(row: TableRow, key: string): string {
    const at = this.#columns.get(key);
    return at === undefined ? '' : (row.cells[at] ?? '');
  }

  #headOf(key: string): string {
    return this.#heads[this.#columns.get(key) ?? -1] ?? key;
  }

  /** Enough is enough: of cells for one transaction, and of problems for one reader. */
  #full(more: number): boolean {
    if (this.#problems.length >= problemsAtMost) return true;
    if (this.#figures.length + more <= cellsAtMost) return false;
    this.#complain(this.#rows.at(-1)?.row ?? 1, '', problem('file-too-many-rows', { max: cellsAtMost }));
    return true;
  }

  #complain(row: number, column: string, { code, params }: Problem): void {
    // A row of a wide file meets its cluster and period once for every column; once is enough to be told.
    const last = this.#problems.findLast(
      (one) => one.row === row && one.column === column.slice(0, 40) && one.code === code,
    );
    if (!last) this.#problems.push({ row, column: column.slice(0, 40), code, params });
  }
}
