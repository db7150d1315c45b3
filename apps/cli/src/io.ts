/** Where a verb writes; tests give arrays, `main` gives the process. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What the shell sees. */
export const exitCode = { ok: 0, failed: 1, badInput: 2 } as const;

/** One file per verb, with this shape; the number is the exit code. */
export type Verb = (argv: readonly string[], io: Io) => Promise<number>;
