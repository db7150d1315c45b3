import type { PageMessages } from '../i18n/page-messages.ts';

/** Texts about looking at the past. */
export const pastMessages: PageMessages = {
  zh: {
    past: {
      pick: '查看过去',
      explain: '按某日结束时已知的数据、资料和办法显示各页，与数据所属期间无关。只能查看，不能修改。',
      day: '截至日期',
      show: '查看',
      banner: '您在查看过去：各页显示 %{at} 时已知的情况。此处不能修改任何内容。',
      back: '回到现在',
      notAMoment: '地址中的截至时间“%{text}”不是有效的日期或时间，未显示任何内容。',
      sinceThen: '自那时起',
      noForm: '网址有误，或是用于修改的页面：查看过去时没有这类页面。',
    },
  },
  en: {
    past: {
      pick: 'Look at the past',
      explain:
        'Shows the pages as figures, records and methods were known at the end of a day, whatever period they describe. To look at, not to change.',
      day: 'As known on',
      show: 'Show',
      banner: 'You are looking at the past: pages show what was known on %{at}. Nothing can be changed here.',
      back: 'Back to now',
      notAMoment: '“%{text}” in the address is no day and no time, so nothing is shown.',
      sinceThen: 'Since then',
      noForm:
        'Either the address is wrong or it is a page for making changes; there are none while you look at the past.',
    },
  },
};
