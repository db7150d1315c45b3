import type { PageMessages } from '../i18n/page-messages.ts';

export const inspectionMarkMessages: PageMessages = {
  zh: {
    resources: {
      'inspection-marks': {
        name: '观摩点评',
        fields: {
          code: '代码',
          clusterCode: '集聚区',
          periodCode: '期间',
          group: '分组',
          judge: '评委',
          marks: '得分',
          inspectedOn: '观摩日期',
          note: '备注',
        },
      },
    },
  },
  en: {
    resources: {
      'inspection-marks': {
        name: 'Inspection mark |||| Inspection marks',
        fields: {
          code: 'Code',
          clusterCode: 'Cluster',
          periodCode: 'Period',
          group: 'Group',
          judge: 'Judge',
          marks: 'Marks',
          inspectedOn: 'Inspected on',
          note: 'Note',
        },
      },
    },
  },
};
