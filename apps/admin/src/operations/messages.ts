import type { PageMessages } from '../i18n/page-messages.ts';

export const operationMessages: PageMessages = { zh: {}, en: {} };
