import { cpus, totalmem } from 'node:os';

/** One line of the result. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 's' | '/s' | 'MB' | '×';
  readonly value: number;
  /** What the same machine does at best, measured in the same run. */
  readonly floor?: number;
  readonly ratio?: number;
  readonly target?: string;
  readonly met?: boolean;
  readonly samples: number;
}

interface Bound {
  readonly most?: number;
  readonly least?: number;
}

/** A figure beside its floor; the target speaks of the ratio. */
export function against(figure: Omit<Figure, 'ratio'> & { floor: number }, target: Bound = {}): Figure {
  const ratio = figure.value / figure.floor;
  return { ...figure, ratio, ...judged(ratio, target, '×') };
}

/** A figure that has a target of its own. */
export function alone(figure: Figure, target: Bound = {}): Figure {
  return { ...figure, ...judged(figure.value, target, figure.unit === '×' ? '×' : ` ${figure.unit}`) };
}

function judged(value: number, { most, least }: Bound, unit: string): Pick<Figure, 'target' | 'met'> {
  if (most !== undefined) return { target: `≤ ${most}${unit}`, met: value <= most };
  if (least !== undefined) return { target: `≥ ${least}${unit}`, met: value >= least };
  return {};
}

/** What the figures were measured on. */
export function machine(): Readonly<Record<string, string | number>> {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    at: new Date().toISOString(),
  };
}

const heading = ['figure', 'value', 'floor', 'ratio', 'target', '', 'samples'];

/** The figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, value, floor, ratio, target, met, samples }) => [
    name,
    `${short(value)} ${unit}`,
    floor === undefined ? '' : `${short(floor)} ${unit}`,
    ratio === undefined ? '' : `${short(ratio)}×`,
    target ?? '',
    met === undefined ? '' : met ? 'met' : 'MISSED',
    `${samples}`,
  ]);
  const widths = heading.map((word, at) => Math.max(word.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [heading, ...rows].map(line).join('\n');
}

function short(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
}
