import type { PageMessages } from '../i18n/page-messages.ts';

export const rankingMessages: PageMessages = { zh: {}, en: {} };
