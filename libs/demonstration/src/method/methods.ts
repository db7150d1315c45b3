import type { MethodInput, MethodVersionInput } from '@jiju/contract';
import { quarterlyDefinition } from './quarterly-definition.ts';
import { yearlyDefinition } from './yearly-definition.ts';

export const methods: readonly MethodInput[] = [
  {
    code: 'HN-YEAR',
    nameZh: '年度综合考核（演示）',
    nameEn: 'Yearly composite (demonstration)',
    frequency: 'year',
    descriptionZh: '四类十六项指标的演示办法：分类参照 2017 年考核的框架，指标和权重为本系统自拟，并非省里的办法。',
    descriptionEn:
      'A demonstration with sixteen indicators in four categories. The categories follow the frame of 2017; indicators and weights are ours and not those of the province.',
  },
  {
    code: 'HN-QUARTER',
    nameZh: '季度快评（演示）',
    nameEn: 'Quarterly look (demonstration)',
    frequency: 'quarter',
    descriptionZh: '六项指标的季度演示办法，指标和权重为本系统自拟。',
    descriptionEn: 'A quarterly demonstration with six indicators; indicators and weights are ours.',
  },
];

export const methodVersions: readonly MethodVersionInput[] = [
  {
    code: 'HN-YEAR-1',
    methodCode: 'HN-YEAR',
    number: 1,
    state: 'active',
    effectiveFrom: '2011',
    effectiveTo: null,
    definition: yearlyDefinition({ scale: 35, quality: 25, industry: 20, green: 20 }),
    noteZh: '第一版。',
    noteEn: 'The first version.',
  },
  {
    code: 'HN-YEAR-2',
    methodCode: 'HN-YEAR',
    number: 2,
    state: 'draft',
    effectiveFrom: '2014',
    effectiveTo: null,
    definition: yearlyDefinition({ scale: 25, quality: 25, industry: 25, green: 25 }),
    noteZh: '草案：降低规模权重，提高创新和绿色权重。',
    noteEn: 'A draft: less weight on scale, more on innovation and green development.',
  },
  {
    code: 'HN-QUARTER-1',
    methodCode: 'HN-QUARTER',
    number: 1,
    state: 'active',
    effectiveFrom: '2011-Q1',
    effectiveTo: null,
    definition: quarterlyDefinition,
    noteZh: '第一版。',
    noteEn: 'The first version.',
  },
];
