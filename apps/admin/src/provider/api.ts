import { moment } from '../past/moment.ts';
import { createApi } from './http.ts';
import { randomKey } from './idempotency-keys.ts';
import { chosenLocale } from './locale.ts';
import { loginAgain, session } from './session.ts';

/** The one door to the server. */
export const api = createApi({
  fetch: (...request) => fetch(...request),
  session,
  locale: chosenLocale,
  loginAgain,
  newKey: randomKey,
  moment,
  checking: !(import.meta.env as ImportMetaEnv | undefined)?.PROD,
});
