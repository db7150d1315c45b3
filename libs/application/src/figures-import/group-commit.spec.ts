import { GroupCommit } from './group-commit.ts';

/** Records what was done in which go; a request that says `bad` fails, one that says `refuse` refuses. */
function setUp(most = 100) {
  const goes: string[][] = [];
  let release: (() => void)[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => release.push(resolve));
  const group = new GroupCommit<string, string>({
    most,
    turn: () => Promise.resolve(),
    fits: (request, gathered) => !gathered.includes(request),
    async together(requests) {
      goes.push([...requests]);
      await wait();
      if (requests.includes('bad')) throw new Error('bad');
      return requests.includes('refuse') ? undefined : requests.map((request) => `${request} together`);
    },
    async alone(request) {
      goes.push([request]);
      await wait();
      if (request === 'bad') throw new Error('bad');
      return `${request} alone`;
    },
  });
  const drain = async (): Promise<void> => {
    for (let quiet = 0; quiet < 50; quiet += release.length === 0 ? 1 : 0) {
      for (const one of release.splice(0)) one();
      await Promise.resolve();
    }
    release = [];
  };
  return { goes, group, drain };
}

test('without load a request goes alone and at once', async () => {
  const { goes, group, drain } = setUp();
  const answer = group.do('a');
  await drain();
  expect(await answer).toBe('a alone');
  expect(goes).toEqual([['a']]);
});

test('what comes while one runs goes together next', async () => {
  const { goes, group, drain } = setUp();
  const answers = ['a', 'b', 'c'].map((request) => group.do(request));
  await drain();
  expect(await Promise.all(answers)).toEqual(['a alone', 'b together', 'c together']);
  expect(goes).toEqual([['a'], ['b', 'c']]);
});

test('a request that fails or is refused harms nobody', async () => {
  const { group, drain } = setUp();
  const failing = ['a', 'b', 'bad', 'c'].map((request) => group.do(request));
  const settled = Promise.allSettled(failing);
  await drain();
  expect((await settled).map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    'a alone',
    'b alone',
    'failed',
    'c alone',
  ]);
  const refused = ['a', 'b', 'refuse'].map((request) => group.do(request));
  await drain();
  expect(await Promise.all(refused)).toEqual(['a alone', 'b alone', 'refuse alone']);
});

test('requests for the same thing keep their order and go one after the other', async () => {
  const { goes, group, drain } = setUp();
  const answers = ['a', 'b', 'c', 'b', 'd'].map((request) => group.do(request));
  await drain();
  await Promise.all(answers);
  expect(goes).toEqual([['a'], ['b', 'c', 'd'], ['b']]);
});

test('a go has a limit', async () => {
  const { goes, group, drain } = setUp(2);
  const answers = ['a', 'b', 'c', 'd'].map((request) => group.do(request));
  await drain();
  await Promise.all(answers);
  expect(goes).toEqual([['a'], ['b', 'c'], ['d']]);
});
