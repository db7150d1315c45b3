import type { PageMessages } from '../i18n/page-messages.ts';

export const auditMessages: PageMessages = { zh: {}, en: {} };
