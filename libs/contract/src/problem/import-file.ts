import type { ProblemTexts } from './problem-text.ts';

/** What can be wrong with a file of figures. */
export const importProblems = {
  'import-refused': {
    zh: '文件有 {count} 处问题，未保存任何数据。',
    en: 'Nothing was stored; problems in the file: {count}.',
  },
  'file-empty': { zh: '文件为空。', en: 'The file is empty.' },
  'file-not-text': {
    zh: '这不是文本文件（像是 {kind}）。请另存为 CSV（逗号分隔）后再导入。',
    en: 'This is not a text file; it looks like {kind}. Save it as CSV and import that.',
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
