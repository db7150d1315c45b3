import type { PageMessages } from '../i18n/page-messages.ts';

export const unitMessages: PageMessages = {
  zh: {
    resources: {
      units: {
        name: '单位',
        fields: {
          code: '代码',
          name: '名称',
          nameZh: '中文名称',
          nameEn: '英文名称',
          kind: '类型',
          regionCode: '所在地区',
          contact: '联系方式',
          updatedAt: '最近修改',
        },
        kind: { government: '政府', department: '部门', office: '领导小组办公室', 'management-body': '管理机构' },
      },
    },
  },
  en: {
    resources: {
      units: {
        name: 'Unit |||| Units',
        fields: {
          code: 'Code',
          name: 'Name',
          nameZh: 'Chinese name',
          nameEn: 'English name',
          kind: 'Kind',
          regionCode: 'Region',
          contact: 'Contact',
          updatedAt: 'Last changed',
        },
        kind: {
          government: 'Government',
          department: 'Department',
          office: 'Leadership office',
          'management-body': 'Management body',
        },
      },
    },
  },
};
