import type { PageMessages } from '../i18n/page-messages.ts';

export const namedProblemMessages: PageMessages = {
  zh: {
    resources: {
      'named-problems': {
        name: '存在问题',
        fields: {
          code: '代码',
          text: '内容',
          textZh: '内容（中文）',
          textEn: '内容（英文）',
          speaker: '提出人',
          speakerZh: '提出人（中文）',
          speakerEn: '提出人（英文）',
          answeredBy: '对应的督办事项',
        },
      },
    },
  },
  en: {
    resources: {
      'named-problems': {
        name: 'Named problem |||| Named problems',
        fields: {
          code: 'Code',
          text: 'Text',
          textZh: 'Text in Chinese',
          textEn: 'Text in English',
          speaker: 'Named by',
          speakerZh: 'Named by (Chinese)',
          speakerEn: 'Named by (English)',
          answeredBy: 'Answered by the directives',
        },
      },
    },
  },
};
