/** Headings of the columns that are no indicator, as people write them. */
const headings: Readonly<Record<string, readonly string[]>> = {
  cluster: ['cluster', 'clustercode', '集聚区', '集聚区代码', '代码', '开发区', '单位', 'code'],
  clusterName: ['clustername', 'name', '集聚区名称', '名称'],
  period: ['period', 'periodcode', '期间', '时期', '报告期'],
  indicator: ['indicator', 'indicatorcode', '指标', '指标代码', '指标名称'],
  value: ['value', '数值', '值', '数据'],
  status: ['status', '状态'],
  industry: ['industry', '行业', '行业代码'],
};
/** Which of our columns a heading means. */
export function keyOf(head: string): string | undefined {
  const plain = head
    .normalize('NFKC')
    .replace(/[\s_-]+/g, '')
    .toLowerCase();
  return Object.keys(headings).find((key) => headings[key]?.includes(plain));
}

/** `1234.5`, `1,234.5`, `１２３`, `-3`, `1e3`; nothing else, and never infinite. */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(grouped)) return undefined;
  const value = Number(grouped);
  return Number.isFinite(value) ? value : undefined;
}

/** `2013`, `2013-Q4`, `2013-04`, in any width and case. */
export function readPeriod(text: string): string | undefined {
  const plain = text.normalize('NFKC').toUpperCase();
  return /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(plain) ? plain : undefined;
}
