import { evaluate } from '@jiju/cli';

/** Run the command line's `evaluate` in this process. */
export async function runEvaluate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await evaluate(argv, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}
