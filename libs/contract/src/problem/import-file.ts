import type { ProblemTexts } from './problem-text.ts';

/** What can be wrong with a file of figures. */
export const importProblems = {
  'import-refused': {
    zh: '文件有 {count} 处问题，未保存任何数据。',
    en: 'Nothing was stored; problems in the file: {count}.',
  },
  'file-empty': { zh: '文件为空。', en: 'The file is empty.' },
  'file-not-text': {
    zh: '这既不是文本文件，也不是 Excel 工作簿（像是 {kind}）。请另存为 xlsx 或 CSV 后再导入。',
    en: 'This is neither text nor an Excel workbook; it looks like {kind}. Save it as xlsx or CSV and import that.',
  },
  'workbook-encrypted': {
    zh: '工作簿有密码保护，无法读取。请取消密码后再导入。',
    en: 'The workbook is protected by a password and cannot be read. Remove the password and import it again.',
  },
  'workbook-with-macros': {
    zh: '工作簿含有宏，不予读取。请另存为不含宏的 xlsx 后再导入。',
    en: 'The workbook holds macros and is not read. Save it as xlsx without macros and import that.',
  },
  'workbook-damaged': {
    zh: '工作簿已损坏，或不是 Excel 的格式。请在 Excel 中打开并重新保存后再导入。',
    en: 'The workbook is damaged or not in the format of Excel. Open it in Excel, save it again and import that.',
  },
  'workbook-too-large': {
    zh: '工作簿解压后超过 {max} MB。请删除不需要的内容，或分成几个文件导入。',
    en: 'Unpacked, the workbook is larger than {max} MB. Remove what is not needed, or import it in several files.',
  },
  'workbook-sheets-several': {
    zh: '多个工作表都有数据：{names}。请每个文件只留一个。',
    en: 'Several sheets hold figures: {names}. Leave one of them in each file.',
  },
  'file-too-much-text': {
    zh: '文件的文字太多（最多 {max} 个字符），不像是指标表。',
    en: 'The file holds too much text (at most {max} letters); this is no table of figures.',
  },
  'file-encoding-unknown': {
    zh: '无法识别文件编码，请使用 UTF-8 或 GB18030。',
    en: 'The encoding is not known; use UTF-8 or GB18030.',
  },
  'file-quote-open': { zh: '第 {row} 行的引号没有闭合。', en: 'A quotation mark opened in row {row} is never closed.' },
  'file-too-many-rows': {
    zh: '数据超过 {max} 个单元格，请分批导入。',
    en: 'More than {max} cells; import them in parts.',
  },
  'file-too-many-cells': {
    zh: '文件的单元格太多（最多 {max} 个，空单元格也计入）；请分成几个文件导入。',
    en: 'The file has too many cells (at most {max}, empty ones included); import it in several files.',
  },
  'file-too-many-columns': {
    zh: '表头超过 {max} 列，不像是指标表。',
    en: 'The heading has more than {max} columns; this is no table of figures.',
  },
  'column-missing': { zh: '缺少列“{name}”。', en: 'The column {name} is missing.' },
  'column-twice': { zh: '列“{name}”重复。', en: 'The column {name} stands twice.' },
  'column-unknown': {
    zh: '列“{name}”既不是指标代码，也不是指标名称。',
    en: 'The column {name} is neither the code nor the name of an indicator.',
  },
  'column-ambiguous': {
    zh: '名称“{name}”对应多个记录，请改用代码。',
    en: 'The name {name} means several records; use the code.',
  },
  'row-cells-missing': {
    zh: '本行有 {cells} 个单元格，应为 {columns} 个。',
    en: 'The row has {cells} cells instead of {columns}.',
  },
  'cell-not-a-number': { zh: '“{text}”不是数字。', en: '"{text}" is not a number.' },
  'cell-status-unknown': {
    zh: '没有状态“{text}”。可用：{options}。',
    en: 'There is no status "{text}". There are: {options}.',
  },
  'cell-period-malformed': {
    zh: '“{text}”不是有效的期间。请写作 2013、2013-Q4 或 2013-04。',
    en: '"{text}" is not a period. Write it as 2013, 2013-Q4 or 2013-04.',
  },
  'cell-cluster-missing': { zh: '没有填写集聚区。', en: 'No cluster is named.' },
  'cell-indicator-missing': { zh: '没有填写指标。', en: 'No indicator is named.' },
  'duplicate-cell': {
    zh: '与第 {first} 行是同一单元格：{cluster}、{indicator}、{period}。',
    en: 'The same cell as in row {first}: {cluster}, {indicator}, {period}.',
  },
} satisfies ProblemTexts;
