import type { PageMessages } from '../i18n/page-messages.ts';

export const methodMessages: PageMessages = { zh: {}, en: {} };
