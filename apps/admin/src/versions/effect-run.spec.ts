import type { VersionEffectAnswer } from '@jiju/contract';
import { EffectRun } from './effect-run.ts';

const periods = ['2013', '2012', '2011'];
const answer = (periodCode: string) => ({ periodCode }) as VersionEffectAnswer;
const now = () => '2014-04-11T00:00:00.000Z';
/** A server that answers when it is told to. */
function waitingServer() {
  const waiting = new Map<string, () => void>();
  const asked: string[] = [];
  const ask = (period: string) =>
    new Promise<VersionEffectAnswer>((resolve) => {
      asked.push(period);
      waiting.set(period, () => {
        resolve(answer(period));
      });
    });
  const give = async (period: string) => {
    waiting.get(period)?.();
    await new Promise(setImmediate);
  };
  return { ask, asked, give };
}

it('asks for period after period and tells how far it is', async () => {
  const { ask, asked, give } = waitingServer();
  const run = new EffectRun({ periods, ask, now });
  const told: number[] = [];
  run.subscribe(() => told.push(run.progress().found.size));
  expect([run.progress().state, asked]).toEqual(['running', ['2013', '2012']]);
  await give('2012');
  expect(asked).toEqual(['2013', '2012', '2011']);
  await give('2013');
  await give('2011');
  expect([run.progress().state, [...run.progress().found.keys()].sort()]).toEqual(['done', ['2011', '2012', '2013']]);
  expect(told).toEqual([1, 2, 3, 3]);
});

it('stopped it keeps what it has, asks for nothing more, and goes on where it stopped', async () => {
  const { ask, asked, give } = waitingServer();
  const run = new EffectRun({ periods, ask, now });
  await give('2013');
  run.stop();
  await give('2012');
  expect([run.progress().state, [...run.progress().found.keys()], asked]).toEqual([
    'stopped',
    ['2013'],
    ['2013', '2012', '2011'],
  ]);
  run.resume();
  expect(asked.slice(3)).toEqual(['2012', '2011']);
  await give('2012');
  await give('2011');
  expect(run.progress().state).toBe('done');
});

it('what fails is told once, and can be tried again', async () => {
  let broken = true;
  const ask = (period: string) => (broken ? Promise.reject(new Error('away')) : Promise.resolve(answer(period)));
  const run = new EffectRun({ periods, ask, now });
  await new Promise(setImmediate);
  expect(run.progress()).toMatchObject({ state: 'failed', error: new Error('away') });
  broken = false;
  run.resume();
  await new Promise(setImmediate);
  expect([run.progress().state, run.progress().error]).toEqual(['done', null]);
});

it('nothing to compute is done at once', () => {
  expect(new EffectRun({ periods: [], ask: () => Promise.reject(new Error('never')), now }).progress().state).toBe(
    'done',
  );
});
