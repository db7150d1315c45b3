import type { PageMessages } from '../i18n/page-messages.ts';

export const passwordMessages: PageMessages = {
  zh: {
    password: {
      change: '修改密码',
      current: '当前密码',
      next: '新密码',
      repeat: '再次输入新密码',
      hint: '至少 10 个字符。修改后，您在其他浏览器中的登录将失效。',
      differ: '两次输入的新密码不一致。',
      save: '修改',
      changed: '密码已修改。',
    },
  },
  en: {
    password: {
      change: 'Change password',
      current: 'Present password',
      next: 'New password',
      repeat: 'New password again',
      hint: 'At least 10 characters. You will be logged out of other browsers.',
      differ: 'The two new passwords are not the same.',
      save: 'Change',
      changed: 'The password was changed.',
    },
  },
};
