import { readFile, writeFile } from 'node:fs/promises';
import { readPage, withOutputs } from './example-page.ts';
import { formulaPages, methodDoc, withSchema } from './method-doc.ts';
import { runExample } from './run-example.ts';

// node test/docs/write-method-doc.ts: the schema, and what the commands of the examples print. What is worked out by hand stays.
await writeFile(methodDoc, await withSchema(await readFile(methodDoc, 'utf8')));
for (const { path, text } of await formulaPages()) {
  await writeFile(path, withOutputs(text, await runExample(readPage(text))));
}
