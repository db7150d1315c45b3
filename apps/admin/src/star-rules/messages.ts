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
          versions: '版本',
          source: '出处',
        },
        entry: '入门标准',
        level: '%{count} 星',
        stars: '星数',
        addLevel: '添加等级',
        addIndicator: '添加指标',
        removeLevel: '删除 %{count} 星',
        removeIndicator: '移除指标 %{code}',
        hint: '达到一行中的最低值，才得该星级；须达到几项在这里选定。空格表示来源没有给出。',
        combine: '一行中须达到',
        combines: { all: '全部各项', any: '任意一项', atLeast: '至少若干项' },
        atLeast: '至少几项',
        needs: {
          all: '一行中各项须全部达到。',
          any: '一行中达到任意一项即可。',
          atLeast: '一行中至少须达到 %{count} 项。',
        },
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
          versions: 'Versions',
          source: 'Source',
        },
        entry: 'Entry threshold',
        level: '%{count} star |||| %{count} stars',
        stars: 'Stars',
        addLevel: 'Add a level',
        addIndicator: 'Add an indicator',
        removeLevel: 'Remove the level of %{count} star |||| Remove the level of %{count} stars',
        removeIndicator: 'Remove the indicator %{code}',
        hint: 'A level is reached when least values in its line are met; how many of them is chosen here. An empty place: the source gives none.',
        combine: 'To be met in a line',
        combines: { all: 'every value', any: 'any one of them', atLeast: 'so many of them' },
        atLeast: 'At least',
        needs: {
          all: 'Every value of a line has to be met.',
          any: 'Any one value of a line is enough.',
          atLeast:
            'At least %{count} value of a line has to be met. |||| At least %{count} values of a line have to be met.',
        },
      },
    },
  },
};
