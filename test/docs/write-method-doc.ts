import { readFile, writeFile } from 'node:fs/promises';
import { methodDoc, withSchema } from './method-doc.ts';

// node test/docs/write-method-doc.ts
await writeFile(methodDoc, await withSchema(await readFile(methodDoc, 'utf8')));
