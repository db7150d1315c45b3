import { withScreening } from './screening.ts';

test('a new screening counts what was reported; one that is there keeps what it counts', () => {
  expect(withScreening(undefined, 0.7)).toEqual({ minimumShare: 0.7, of: 'reported' });
  expect(withScreening({ minimumShare: 0.7 }, 0.8)).toEqual({ minimumShare: 0.8, of: 'filled-in' });
  expect(withScreening({ minimumShare: 0.7, of: 'reported' }, 0.8)).toEqual({ minimumShare: 0.8, of: 'reported' });
  expect(withScreening({ minimumShare: 0.7 }, undefined)).toBeUndefined();
});
