import type { PageMessages } from '../i18n/page-messages.ts';

export const periodMessages: PageMessages = {
  zh: {
    resources: {
      periods: {
        name: '报告期',
        fields: {
          code: '期间',
          state: '状态',
          opensOn: '开放日期',
          dueOn: '截止日期（北京时间）',
          exceptions: '例外',
          'exceptions.clusterCode': '集聚区',
          'exceptions.until': '可报至',
          'exceptions.note': '说明',
          updatedAt: '最近修改',
        },
        state: { open: '开放填报', closed: '已关闭' },
        open: '开放填报',
        close: '关闭填报',
        opened: '“%{period}”已开放填报',
        closed: '“%{period}”已关闭填报',
        overdue: '已过截止日期',
        codeHint: '如 2013、2013-Q4 或 2013-04',
        noExceptions: '没有例外',
        stateChange: '操作',
        exceptionCount: '%{smart_count} 个例外',
      },
    },
  },
  en: {
    resources: {
      periods: {
        name: 'Period |||| Periods',
        fields: {
          code: 'Period',
          state: 'State',
          opensOn: 'Opens on',
          dueOn: 'Due on (Asia/Shanghai)',
          exceptions: 'Exceptions',
          'exceptions.clusterCode': 'Cluster',
          'exceptions.until': 'May report until',
          'exceptions.note': 'Note',
          updatedAt: 'Last changed',
        },
        state: { open: 'Open', closed: 'Closed' },
        open: 'Open for reporting',
        close: 'Close',
        opened: '%{period} is open for reporting',
        closed: '%{period} is closed',
        overdue: 'past its due date',
        codeHint: 'For example 2013, 2013-Q4 or 2013-04',
        noExceptions: 'No exceptions',
        stateChange: 'Change',
        exceptionCount: '1 exception |||| %{smart_count} exceptions',
      },
    },
  },
};
