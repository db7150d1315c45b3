import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A real process, since that is what the function is about. */
function live(how: string): { child: ChildProcess; said: () => string; ended: Promise<unknown[]> } {
  const child = fork(join(import.meta.dirname, 'living.ts'), [how], {
    silent: true,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', LOG_LEVEL: 'info' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  // `close` comes after the last of what it said.
  return { child, said: () => text, ended: once(child, 'close') };
}

test.each(['SIGTERM', 'SIGINT'] as const)('says that it is ready and stops once on %s', async (signal) => {
  const { child, said, ended } = live('well');
  expect(await once(child, 'message')).toEqual([{ ready: true }, undefined]);
  child.kill(signal);
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
  expect(said()).toContain('living ready');
  expect(said()).toContain('http://127.0.0.1:1');
  expect(said()).toContain('stopped 1 time(s)');
});

test('stops when whoever started it is gone', async () => {
  const { child } = live('well');
  await once(child, 'message');
  // Not `close`, which a channel that was taken down never lets come.
  const exit = once(child, 'exit');
  child.disconnect();
  expect(await exit).toEqual([0, null]);
});

test('a stop that fails is told and ends with code 1', async () => {
  const { child, said, ended } = live('stuck');
  await once(child, 'message');
  child.kill('SIGTERM');
  expect(await ended).toEqual([1, null]);
  expect(said()).toContain('cannot stop');
});

test('what keeps it from starting is one sentence; anything else comes with its stack', async () => {
  const known = live('problem');
  expect([await known.ended, known.said()]).toEqual([[1, null], 'The port is taken.\n']);
  const surprise = live('surprise');
  expect(await surprise.ended).toEqual([1, null]);
  expect(surprise.said()).toMatch(/TypeError: something else\n\s+at /);
});
