import type { PageMessages } from '../i18n/page-messages.ts';

export const starRuleMessages: PageMessages = {
  zh: {
    resources: {
      'star-rules': {
        name: '星级办法',
        fields: {
          code: '代码',
          name: '名称',
          nameZh: '中文名称',
          nameEn: '英文名称',
          frequency: '频率',
          definition: '标准',
          source: '出处',
        },
        entry: '入门标准',
        level: '%{count} 星',
        stars: '星数',
        addLevel: '添加等级',
        addIndicator: '添加指标',
        removeLevel: '删除 %{count} 星',
        removeIndicator: '移除指标 %{code}',
        hint: '须全部达到一行中的各项最低值，才得该星级。空格表示来源没有给出。',
      },
    },
  },
  en: {
    resources: {
      'star-rules': {
        name: 'Star rule |||| Star rules',
        fields: {
          code: 'Code',
          name: 'Name',
          nameZh: 'Chinese name',
          nameEn: 'English name',
          frequency: 'Frequency',
          definition: 'Thresholds',
          source: 'Source',
        },
        entry: 'Entry threshold',
        level: '%{count} star |||| %{count} stars',
        stars: 'Stars',
        addLevel: 'Add a level',
        addIndicator: 'Add an indicator',
        removeLevel: 'Remove the level of %{count} star |||| Remove the level of %{count} stars',
        removeIndicator: 'Remove the indicator %{code}',
        hint: 'A level is reached when every least value in its line is met. An empty place: the source gives none.',
      },
    },
  },
};
