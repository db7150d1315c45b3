import type { UserInput } from '@jiju/contract';

/** One user per role, without passwords: the seed makes them. The names are roles, not people. */
export const users: readonly UserInput[] = [
  user('admin', '系统管理员', 'administrator', null),
  user('manager', '督查室', 'manager', 'HN-DUCHA'),
  user('reviewer', '省统计局审核员', 'reviewer', 'HN-STATS'),
  // Reports two clusters, answers for the directives of Zhengzhou's government.
  { ...user('reporter', '荥阳填报员', 'reporter', 'GOV-410100'), clusterCodes: ['ZZ-XY', 'ZZ-WULONG'] },
  user('reader', '读者', 'reader', null),
];

function user(login: string, name: string, role: UserInput['role'], unitCode: string | null): UserInput {
  return { login, name, role, locale: 'zh', clusterCodes: [], unitCode, active: true };
}
