import { readFile } from 'node:fs/promises';
import { methodDoc, withSchema } from './method-doc.ts';

it('docs/method.md shows the schema of today', async () => {
  const page = await readFile(methodDoc, 'utf8');
  expect(page).toBe(await withSchema(page));
});
