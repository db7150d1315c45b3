import type { MetricExplanation } from '@jiju/contract';

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
