import { runCommand } from '../steps/command.mjs';

/** Runs the specs of the tools with Node's own test runner and counts. */
export async function runNodeTests(files) {
  if (files.length === 0) return { outcome: 'absent', missing: 'no spec found' };
  const { status, output } = await runCommand(['node', '--test', '--test-reporter=tap', ...files]);
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  if (status !== 0) console.error(output);
  return {
    outcome: status === 0 ? 'passed' : 'failed',
    tests: {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
    },
  };
}
