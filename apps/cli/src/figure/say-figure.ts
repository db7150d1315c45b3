import type { MetricExplanation, TotalExplanation } from '@jiju/contract';

/** A figure and what it was made of, one line each, inputs below and to the right of what they make. */
export function sayFigure(explanation: MetricExplanation, depth = 0): string[] {
  const { indicatorCode, periodCode, clusterCode, value, unit, gap, synthetic, formula, figure, restsOn } = explanation;
  const amount = value === null ? `missing${reasonOf(gap)}` : `${value}${unit === '' ? '' : ` ${unit}`}`;
  const beside = [
    formula === null ? [] : [`= ${formula}`],
    restsOn === null ? [] : [`${restsOn.present} of ${restsOn.expected} clusters`],
    figure === null ? [] : [`${figure.source}, ${figure.state}, by ${figure.author} at ${figure.updatedAt}`],
    synthetic ? ['synthetic'] : [],
  ].flat();
  const line = `${'  '.repeat(depth)}${indicatorCode} ${periodCode} of ${clusterCode}: ${amount}`;
  return [
    beside.length === 0 ? line : `${line} (${beside.join('; ')})`,
    ...explanation.inputs.flatMap((input) => sayFigure(input, depth + 1)),
  ];
}

function reasonOf(gap: MetricExplanation['gap']): string {
  const reason = gap?.['reason'];
  return typeof reason === 'string' ? `, ${reason}` : '';
}

/** A total, and a line for every cluster it adds up. */
export function sayTotal({
  indicatorCode,
  periodCode,
  regionCode,
  value,
  unit,
  present,
  expected,
  items,
}: TotalExplanation): string[] {
  const figure = (one: number | null): string => (one === null ? '—' : `${one}${unit === '' ? '' : ` ${unit}`}`);
  const of = regionCode === '' ? 'all clusters' : regionCode;
  return [
    `${indicatorCode} ${periodCode} of ${of}: ${figure(value)} (figures of ${present} of ${expected} clusters)`,
    ...items.map((item) => `  ${item.clusterCode}: ${figure(item.value)}`),
  ];
}
