import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock, waitForLock, type HeldLock } from './file-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiju-lock-'));
const path = join(folder, 'lock');
afterEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('one holds it, the other learns who and what for', () => {
  const lock = tryLock(path, 'starting') as HeldLock;
  expect(tryLock(path, 'me too')).toMatchObject({ held: false, holder: { pid: process.pid, note: 'starting' } });
  lock.describe('serving');
  expect(tryLock(path, 'me too')).toMatchObject({ holder: { note: 'serving' } });
  lock.release();
  expect(tryLock(path, 'me too').held).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('a process that is gone holds nothing', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(path, JSON.stringify({ pid, startTime: '1', note: 'once' }));
  expect(tryLock(path, 'mine').held).toBe(true);
});

test('a later process with the same number is not the holder', () => {
  writeFileSync(path, JSON.stringify({ pid: process.pid, startTime: '1', note: 'before the restart' }));
  expect(tryLock(path, 'mine').held).toBe(process.platform === 'linux');
});

test('a damaged file holds nothing', () => {
  writeFileSync(path, '{"pid": 1');
  expect(tryLock(path, 'mine').held).toBe(true);
});

test('waiting ends when the holder lets go, or with patience', async () => {
  const lock = tryLock(path, 'first') as HeldLock;
  expect((await waitForLock(path, 'second', 10)).held).toBe(false);
  const waiting = waitForLock(path, 'second', 5000);
  lock.release();
  expect((await waiting).held).toBe(true);
});
