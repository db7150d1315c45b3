import type { PageMessages } from '../i18n/page-messages.ts';

export const redLineEventMessages: PageMessages = {
  zh: {
    resources: {
      'red-line-events': {
        name: '红线事件',
        fields: {
          code: '代码',
          clusterCode: '集聚区',
          periodCode: '期间',
          redLine: '红线',
          count: '次数',
          reason: '事由',
          reasonZh: '事由（中文）',
          reasonEn: '事由（英文）',
          evidence: '证据',
          happenedOn: '发生日期',
          issuingBody: '认定机关',
          appeal: '申诉',
        },
        appeal: { none: '无', pending: '审理中', upheld: '成立', rejected: '驳回' },
        appealHint: '申诉成立的事件不参与任何评价。',
        redLineHint: '考核办法划定的红线；后果由考核办法规定。季度、月度的事件也计入所在的季度和年度。',
      },
    },
  },
  en: {
    resources: {
      'red-line-events': {
        name: 'Red-line event |||| Red-line events',
        fields: {
          code: 'Code',
          clusterCode: 'Cluster',
          periodCode: 'Period',
          redLine: 'Red line',
          count: 'Times',
          reason: 'Reason',
          reasonZh: 'Reason in Chinese',
          reasonEn: 'Reason in English',
          evidence: 'Evidence',
          happenedOn: 'Happened on',
          issuingBody: 'Issuing body',
          appeal: 'Appeal',
        },
        appeal: { none: 'None', pending: 'Pending', upheld: 'Upheld', rejected: 'Rejected' },
        appealHint: 'An event whose appeal was upheld takes no part in any evaluation.',
        redLineHint:
          'Drawn by a method, which says what follows from it. One of a quarter or a month counts in its quarter and its year as well.',
      },
    },
  },
};
