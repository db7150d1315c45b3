import { robustness, type Robustness, type RobustnessInput } from '@jiju/contract';
import { api } from '../provider/api.ts';

/** Where a ranking says how sure its places are. */
export const addressOf = (methodCode: string, periodCode: string): string =>
  `/rankings/${encodeURIComponent(methodCode)}/${encodeURIComponent(periodCode)}/robustness`;

/** What is known already is answered as it is. */
export const askRobustness = (methodCode: string, periodCode: string, body: RobustnessInput): Promise<Robustness> =>
  api.send('POST', addressOf(methodCode, periodCode), { body, schema: robustness });

/** Under the usual assumptions. */
export const askUsual = (methodCode: string, periodCode: string): Promise<Robustness> =>
  api.send('POST', `${addressOf(methodCode, periodCode)}/usual`, { schema: robustness });

export const cancelRobustness = (id: number): Promise<Robustness> =>
  api.send('POST', `/robustness/${id}/cancel`, { schema: robustness });
