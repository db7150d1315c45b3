import type { PageMessages } from '../i18n/page-messages.ts';
import { ruleMessages } from './rule-messages.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

const fields = {
  zh: {
    code: '代码',
    nameZh: '名称（中文）',
    nameEn: '名称（英文）',
    frequency: '周期',
    descriptionZh: '说明（中文）',
    descriptionEn: '说明（英文）',
  },
  en: {
    code: 'Code',
    nameZh: 'Name (Chinese)',
    nameEn: 'Name (English)',
    frequency: 'Ranks',
    descriptionZh: 'Description (Chinese)',
    descriptionEn: 'Description (English)',
  },
};

export const methodMessages: PageMessages = {
  zh: {
    methods: { ...zh, rules: ruleMessages.zh },
    resources: {
      methods: { name: '考核办法', fields: fields.zh },
      'method-versions': {
        name: '考核办法版本',
        fields: {
          definition: '内容',
          state: '状态',
          effectiveFrom: '自',
          reviewNote: '送审说明',
          reviewAnswer: '审核意见',
        },
      },
    },
  },
  en: {
    methods: { ...en, rules: ruleMessages.en },
    resources: {
      methods: { name: 'Method |||| Methods', fields: fields.en },
      'method-versions': {
        name: 'Method version |||| Method versions',
        fields: {
          definition: 'Definition',
          state: 'State',
          effectiveFrom: 'From',
          reviewNote: 'Note to reviewers',
          reviewAnswer: 'Answer of the reviewer',
        },
      },
    },
  },
};
