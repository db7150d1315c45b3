import type { PageMessages } from '../i18n/page-messages.ts';

export const directiveMessages: PageMessages = { zh: {}, en: {} };
