/** A file that an example reads. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** A command of an example, what it prints, and what is worked out by hand beside it. */
export interface ExampleRun {
  readonly command: string;
  /** As the page has it; a line of three dots stands for any number of lines. */
  readonly printed: readonly string[];
  /** Lines of arithmetic: `what = expression = number`, or `≈` where the number is rounded. */
  readonly worked: readonly string[];
}

export interface ExamplePage {
  readonly files: readonly ExampleFile[];
  readonly runs: readonly ExampleRun[];
}

/** What a command prints: results, and what it says beside them, which stands below them on a page. */
export interface Output {
  readonly out: string;
  readonly err: string;
}

export const elision = '...';

const block = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

/** The fenced blocks of a page: files (`json` or `csv` with a name), `console` and `worked`. */
export function readPage(text: string): ExamplePage {
  const files: ExampleFile[] = [];
  const runs: { command: string; printed: string[]; worked: string[] }[] = [];
  for (const [, kind, name, body = ''] of text.matchAll(block)) {
    if (name !== undefined) files.push({ name, text: body });
    else if (kind === 'console') {
      const [command = '', ...printed] = body.trimEnd().split('\n');
      runs.push({ command, printed, worked: [] });
    } else if (kind === 'worked') {
      const run = runs.at(-1);
      if (!run) throw new Error('What is worked out stands before any command');
      run.worked.push(...body.trimEnd().split('\n'));
    } else throw new Error(`A block of ${kind} that is no example`);
  }
  return { files, runs };
}

/** The page with these outputs in place of what it says is printed; an output that is shown in part stays. */
export function withOutputs(text: string, outputs: readonly Output[]): string {
  let at = 0;
  return text.replace(block, (whole: string, kind: string, _name: unknown, body: string) => {
    if (kind !== 'console') return whole;
    const [command = '', ...printed] = body.trimEnd().split('\n');
    const { out = '', err = '' } = outputs[at++] ?? {};
    return printed.includes(elision) ? whole : `\`\`\`console\n${command}\n${out}${err}\`\`\``;
  });
}
