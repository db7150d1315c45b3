import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openapiDocument } from '@jiju/contract';
import { exitCode, type Io, type Verb } from '../io.ts';

const help = `Usage: jiju openapi [--write <file> | --check <file>]
Prints the description of the API, which is made of the contract alone. --write stores it, --check fails when the file differs.
`;

/** `openapi`: the OpenAPI 3.1 document, without a database. */
export const openapi: Verb = (argv, io) => Promise.resolve(run(argv, io));

function run(argv: readonly string[], io: Io): number {
  const { values } = parseArgs({
    args: [...argv],
    options: { write: { type: 'string' }, check: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    io.out(help);
    return exitCode.ok;
  }
  const text = `${JSON.stringify(openapiDocument(), null, 2)}\n`;
  if (values.write !== undefined) writeFileSync(values.write, text);
  else if (values.check === undefined) io.out(text);
  else if (readFileSync(values.check, 'utf8') !== text) {
    io.err(
      `${values.check} is not what the contract says; write it again with \`jiju openapi --write ${values.check}\`.\n`,
    );
    return exitCode.failed;
  }
  return exitCode.ok;
}
