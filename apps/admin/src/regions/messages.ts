import type { PageMessages } from '../i18n/page-messages.ts';

export const regionMessages: PageMessages = {
  zh: {
    resources: {
      regions: {
        name: '行政区划',
        fields: {
          code: '行政区划代码',
          name: '名称',
          nameZh: '中文名称',
          nameEn: '英文名称',
          level: '级别',
          parentCode: '上级',
          statistical: '统计用代码',
          validFrom: '生效日期',
          validTo: '失效日期',
          successorCode: '后继代码',
          updatedAt: '最近修改',
        },
        level: { province: '省', city: '市', county: '县（市、区）' },
        statisticalHint: '统计系统使用、不在 GB/T 2260 中的代码',
        below: '下辖',
        fold: '收起%{name}',
        unfold: '展开%{name}',
        foldAll: '全部收起',
        unfoldAll: '全部展开',
      },
    },
  },
  en: {
    resources: {
      regions: {
        name: 'Region |||| Regions',
        fields: {
          code: 'Region code',
          name: 'Name',
          nameZh: 'Chinese name',
          nameEn: 'English name',
          level: 'Level',
          parentCode: 'Part of',
          statistical: 'Statistical code',
          validFrom: 'Valid from',
          validTo: 'Valid to',
          successorCode: 'Replaced by',
          updatedAt: 'Last changed',
        },
        level: { province: 'Province', city: 'City', county: 'County' },
        statisticalHint: 'A code of the statistical system that is not in GB/T 2260',
        below: 'Contains',
        fold: 'Fold %{name}',
        unfold: 'Unfold %{name}',
        foldAll: 'Fold all',
        unfoldAll: 'Unfold all',
      },
    },
  },
};
