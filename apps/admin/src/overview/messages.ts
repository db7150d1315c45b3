import type { PageMessages } from '../i18n/page-messages.ts';

export const overviewMessages: PageMessages = { zh: {}, en: {} };
