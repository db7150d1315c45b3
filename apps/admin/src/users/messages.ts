import type { PageMessages } from '../i18n/page-messages.ts';

export const userMessages: PageMessages = {
  zh: {
    resources: {
      users: {
        name: '用户',
        fields: {
          login: '登录名',
          name: '姓名',
          role: '角色',
          locale: '语言',
          clusterCodes: '负责的集聚区',
          unitCode: '所属单位',
          active: '启用',
          password: '密码',
          updatedAt: '最近修改',
        },
        role: { administrator: '管理员', manager: '督办管理', reviewer: '审核', reporter: '填报', reader: '只读' },
        locale: { zh: '中文', en: 'English' },
        passwordHint: '至少 10 个字符。',
        passwordUnchanged: '留空则不修改。',
        clusterHint: '填报用户只能填报这里列出的集聚区。',
      },
    },
  },
  en: {
    resources: {
      users: {
        name: 'User |||| Users',
        fields: {
          login: 'Login',
          name: 'Name',
          role: 'Role',
          locale: 'Language',
          clusterCodes: 'Reports for',
          unitCode: 'Unit',
          active: 'Active',
          password: 'Password',
          updatedAt: 'Last changed',
        },
        role: {
          administrator: 'Administrator',
          manager: 'Manager',
          reviewer: 'Reviewer',
          reporter: 'Reporter',
          reader: 'Reader',
        },
        locale: { zh: '中文', en: 'English' },
        passwordHint: 'At least 10 characters.',
        passwordUnchanged: 'Leave empty to keep it.',
        clusterHint: 'A reporter may report for these clusters only.',
      },
    },
  },
};
