import type { PageMessages } from '../i18n/page-messages.ts';

export const savedViewMessages: PageMessages = {
  zh: {
    savedViews: {
      title: '视图',
      none: '还没有保存的视图。把页面调整成想看的样子，起个名字保存，在任何设备上登录都能用。',
      saveAs: '保存当前视图为',
      newName: '新名称',
      rename: '改名',
      renameView: '将视图“%{name}”改名',
      deleteView: '删除视图“%{name}”',
      delete: '删除视图“%{name}”？',
      deleteText: '删除后不能恢复。页面上的数据不受影响。',
      replace: '替换视图“%{name}”？',
      replaceText: '该名称下已有视图，将改为页面现在的样子。',
      replaceAction: '替换',
      link: '分享当前视图的链接',
      left: '这个浏览器中以前保存的视图未能转存：',
    },
  },
  en: {
    savedViews: {
      title: 'Views',
      none: 'No saved views yet. Filter and sort the page as you want to see it, then save that under a name; it is there wherever you log in.',
      saveAs: 'Save this view as',
      newName: 'New name',
      rename: 'Rename',
      renameView: 'Rename the view "%{name}"',
      deleteView: 'Delete the view "%{name}"',
      delete: 'Delete the view "%{name}"?',
      deleteText: 'It cannot be brought back. What the page shows stays as it is.',
      replace: 'Replace the view "%{name}"?',
      replaceText: 'There is a view of that name. It will show the page as it is now.',
      replaceAction: 'Replace',
      link: 'Link to share this view',
      left: 'Views that this browser kept so far could not be saved with you:',
    },
  },
};
