import { percentLooked, verdictOf } from './verification-verdict.ts';

it('is green only when everything was looked at and equal', () => {
  const verdict = (state: 'done' | 'cancelled' | 'failed', drifted: number, failed: number) =>
    verdictOf({ state, drifted, failed });
  expect(verdict('done', 0, 0)).toEqual({ severity: 'success', key: 'operations.noDrift' });
  expect(verdict('done', 1, 0)).toEqual({ severity: 'error', key: 'operations.drifted' });
  expect(verdict('done', 0, 1)).toEqual({ severity: 'error', key: 'operations.driftedOrFailed' });
  expect(verdict('cancelled', 0, 0)).toEqual({ severity: 'info', key: 'operations.verifyStopped' });
  expect(verdict('cancelled', 2, 0).severity).toBe('error');
  expect(verdict('failed', 0, 0)).toEqual({ severity: 'error', key: 'operations.verifyFailed' });
});

it('says how far it is, once somebody has counted', () => {
  expect(percentLooked({ looked: 0, total: 0 })).toBeNull();
  expect(percentLooked({ looked: 50, total: 200 })).toBe(25);
  // Results that came while it ran.
  expect(percentLooked({ looked: 220, total: 200 })).toBe(100);
});
