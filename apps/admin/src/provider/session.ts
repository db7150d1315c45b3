import type { Session } from '@jiju/contract';
import { createCell } from './cell.ts';
import { createQuestion } from './question.ts';

/** Who is logged in on this page; `null` before anybody is. */
export const session = createCell<Session | null>(null);

/** Put when the session has expired while pages are open. The answer is the new session. */
export const loginAgain = createQuestion<{ readonly login: string }, Session>();
