import type { Verification } from '@jiju/contract';

/** How far it is, of hundred; null while nobody has counted yet. */
export function percentLooked({ looked, total }: Pick<Verification, 'looked' | 'total'>): number | null {
  return total === 0 ? null : Math.min(100, Math.round((100 * looked) / total));
}

export interface Verdict {
  readonly severity: 'success' | 'info' | 'error';
  /** Key of the sentence. */
  readonly key: string;
}

/** What an ended verification says. A green word only when all of it was looked at and everything was equal. */
export function verdictOf({ state, drifted, failed }: Pick<Verification, 'state' | 'drifted' | 'failed'>): Verdict {
  if (state === 'failed') return { severity: 'error', key: 'operations.verifyFailed' };
  if (drifted + failed > 0)
    return { severity: 'error', key: failed > 0 ? 'operations.driftedOrFailed' : 'operations.drifted' };
  if (state === 'cancelled') return { severity: 'info', key: 'operations.verifyStopped' };
  return { severity: 'success', key: 'operations.noDrift' };
}
