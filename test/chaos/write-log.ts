import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One cell with one value, which no other attempt in the whole run has. */
export interface Attempt {
  readonly id: number;
  readonly cluster: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: number;
}

export type LogLine =
  | { readonly attempt: Attempt }
  | { readonly accepted: number }
  | { readonly rejected: number; readonly why: string }
  | { readonly edited: string };

/** What a writer wanted and what it was promised, on disk before and after each write, so that no kill loses it. */
export class WriteLog {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'a');
  }

  write(line: LogLine): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#file);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** How many writes were accepted so far. */
export function acceptedIn(paths: readonly string[]): number {
  return paths.reduce(
    (sum, path) => sum + (existsSync(path) ? readFileSync(path, 'utf8').split('"accepted"').length - 1 : 0),
    0,
  );
}

export function readLog(path: string): LogLine[] {
  // A writer that was killed in the middle of a line promised nothing with it.
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line) as LogLine] : []));
}
