import { readFileSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Who imports whom, types included, among the sources below a folder with `apps` and `libs`.
 * @returns {Map<string, string[]>} absolute file to absolute files
 */
export function importGraph(root) {
  const files = globSync('{apps,libs}/*/src/**/*.{ts,tsx}', { cwd: root }).map((file) => join(root, file));
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(file, root).filter((target) => known.has(target))]));
}

function importsOf(file, root) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.')) return resolve(dirname(file), fileName);
    const library = /^@jiju\/([^/]+)$/.exec(fileName)?.[1];
    return library === undefined ? fileName : join(root, 'libs', library, 'src', 'index.ts');
  });
}

/**
 * Groups of files that import each other in a circle (Tarjan's strongly connected components).
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function cyclesOf(graph) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const onStack = new Set();
  const cycles = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    onStack.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (onStack.has(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    for (const member of group) onStack.delete(member);
    if (group.length > 1 || graph.get(node)?.includes(node)) cycles.push(group.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return cycles;
}
