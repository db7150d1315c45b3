import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { identityOf, stillRuns } from './process-identity.ts';

test('knows this process', () => {
  const me = identityOf(process.pid);
  expect(me?.pid).toBe(process.pid);
  expect(stillRuns(me ?? { pid: 0, startTime: '' })).toBe(true);
});

test('a process that ended runs no more', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  const identity = identityOf(child.pid ?? 0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(identity && stillRuns(identity)).toBe(false);
});

test.each([0, -1, 1.5, Number.NaN, spawnSync(process.execPath, ['-e', '']).pid])(
  'no process has the number %p',
  (pid) => {
    expect(identityOf(pid)).toBeUndefined();
  },
);
