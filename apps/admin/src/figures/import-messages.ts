import type { PageMessages } from '../i18n/page-messages.ts';

/** Texts of the import page, below `figures.importing`. */
export const importMessages: PageMessages = {
  zh: {
    title: '导入数据',
    back: '返回数据表',
    choose: '选择文件',
    drop: '或把文件拖到这里。先检查，不会立即保存。',
    shape:
      'Excel 工作簿（xlsx）或 CSV（UTF-8 或 GB 18030 编码）。可以是模板（一行一个集聚区，一列一个指标），也可以一行一个数值。',
    checking: '正在检查…',
    importing: '正在导入…',
    chosen: '%{name}，%{encoding}，%{rows} 行',
    chosenSheet: '%{name}，工作表“%{sheet}”，%{rows} 行',
    otherSheets: '其他工作表未读取：%{names}。',
    clean: '没有发现问题：将修改 %{changed} 个数据，%{unchanged} 个不变。',
    import: '导入 %{changed} 个数据',
    nothing: '文件中的数据与现有数据完全相同，无需导入。',
    problems: '发现 %{count} 个问题，尚未保存任何数据。请改正文件后重新选择。',
    row: '行',
    column: '列',
    problem: '问题',
    done: '已导入：修改 %{changed} 个，不变 %{unchanged} 个。排名等结果正在更新。',
    again: '导入另一个文件',
    saveProblems: '下载问题清单',
    moreProblems: '仅显示前 %{count} 个，完整清单请下载。',
    file: {
      'file-empty': '文件是空的。',
      'file-too-large': '文件超过 %{megabytes} MB。请拆分，或用命令行导入。',
      'file-not-text': '这既不是文本文件，也不是 Excel 工作簿。',
    },
  },
  en: {
    title: 'Import figures',
    back: 'Back to the grid',
    choose: 'Choose a file',
    drop: 'or drop it here. It is checked first; nothing is saved yet.',
    shape:
      'An Excel workbook (xlsx) or a CSV (UTF-8 or GB 18030): either the template (a row per cluster, a column per indicator) or a row per value.',
    checking: 'Checking…',
    importing: 'Importing…',
    chosen: '%{name}, %{encoding}, rows: %{rows}',
    chosenSheet: '%{name}, sheet %{sheet}, rows: %{rows}',
    otherSheets: 'Other sheets were not read: %{names}.',
    clean: 'No problem found: %{changed} figures will change, %{unchanged} stay as they are.',
    import: 'Import %{changed} figures',
    nothing: 'The file says what is already stored; there is nothing to import.',
    problems:
      '%{count} problem found; nothing was saved. Correct the file and choose it again. |||| %{count} problems found; nothing was saved. Correct the file and choose it again.',
    row: 'Row',
    column: 'Column',
    problem: 'Problem',
    done: 'Imported: %{changed} changed, %{unchanged} unchanged. Rankings and other results are being updated.',
    again: 'Import another file',
    saveProblems: 'Download the list',
    moreProblems: 'Only the first %{count} are shown; the download has them all.',
    file: {
      'file-empty': 'The file is empty.',
      'file-too-large': 'The file is larger than %{megabytes} MB. Split it, or import it by the command line.',
      'file-not-text': 'This is neither a text file nor an Excel workbook.',
    },
  },
};
