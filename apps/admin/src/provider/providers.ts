import { api } from './api.ts';
import { createAuthProvider } from './authProvider.ts';
import { settleConflict } from './conflict.ts';
import { createDataProvider } from './dataProvider.ts';
import { settleRuleChange } from './rule-change.ts';
import { session } from './session.ts';

/** The providers of the running page; specs make their own with a fake server behind them. */
export const dataProvider = createDataProvider(api, { settleConflict, settleRuleChange });
export const authProvider = createAuthProvider(api, session);
