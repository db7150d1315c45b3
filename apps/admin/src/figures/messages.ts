import type { PageMessages } from '../i18n/page-messages.ts';

export const figureMessages: PageMessages = { zh: {}, en: {} };
