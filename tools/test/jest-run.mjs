import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../steps/command.mjs';
import { below } from '../steps/root.mjs';

/**
 * Runs Jest once over several configurations and counts.
 * @param {string[]} configurations paths below the root; those that do not exist are an error of the caller
 * @param {{ env?: NodeJS.ProcessEnv, workers?: number, must?: boolean, only?: string[] }} options `must`: finding no test at all is
 *   a failure; `only`: parts of the paths of suites, where not all are run
 */
export async function runJest(configurations, { env = process.env, workers = 2, must = true, only = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'jiju-jest-'));
  const json = join(folder, 'result.json');
  try {
    const jest = [
      'node',
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      below('node_modules/jest/bin/jest.js'),
    ];
    const options = [
      '--passWithNoTests',
      `--maxWorkers=${workers}`,
      '--json',
      `--outputFile=${json}`,
      '--silent=false',
      '--reporters=default',
    ];
    const projects = configurations.length === 1 ? ['-c', configurations[0]] : ['--projects', ...configurations];
    const suites = only.length === 0 ? [] : ['--testPathPatterns', ...only];
    const { status } = await runCommand([...jest, ...options, ...projects, ...suites], { env, show: true });
    const tests = existsSync(json)
      ? countsOf(JSON.parse(readFileSync(json, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
    const ran = tests.passed + tests.failed > 0;
    if (status === 0 && !ran && must) return { outcome: 'absent', missing: 'no test found', tests };
    return { outcome: status === 0 ? 'passed' : 'failed', tests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(result) {
  return {
    passed: result.numPassedTests,
    // A file that cannot even be read has no tests to count, and is one thing that failed.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
