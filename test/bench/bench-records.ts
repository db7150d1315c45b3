import {
  figureInput,
  type ClusterInput,
  type FigureInput,
  type IndicatorInput,
  type MethodVersionInput,
  type RegionInput,
} from '@jiju/contract';
import type { RecordsToSeed } from '@jiju/application';
import { randomFrom } from './statistics.ts';

/** How much there is. */
export interface Size {
  readonly clusters: number;
  readonly cities: number;
  readonly quarters: number;
}

export const province: Omit<Size, 'quarters'> = { clusters: 180, cities: 18 };
/** The development zones of the country, over its prefecture-level cities. */
export const nation: Omit<Size, 'quarters'> = { clusters: 2543, cities: 340 };

export const methodCode = 'BENCH';
const provinceCode = '410000';
const cityCode = (at: number): string => `${100_000 + at * 100}`;
export const clusterCode = (at: number): string => `C${String(at).padStart(4, '0')}`;

/** Quarters that end with 2013-Q4, so that two sizes of history end alike. */
export function quartersOf({ quarters }: Size): string[] {
  return Array.from({ length: quarters }, (_, at) => {
    const quarter = 2013 * 4 + 3 - (quarters - 1 - at);
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

export const baseCodes: readonly string[] = Array.from(
  { length: 12 },
  (_, at) => `B${String(at + 1).padStart(2, '0')}`,
);
export const formulas: Readonly<Record<string, string>> = {
  D01: 'growth(B01)',
  D02: 'growth(B02)',
  D03: 'share(B01, city)',
  D04: 'share(B03, city)',
  D05: 'rolling(B04, 4)',
  D06: '100 * B05 / B01',
  D07: 'B06 / B07',
  D08: '100 * B08 / B09',
};
export const allCodes: readonly string[] = [...baseCodes, ...Object.keys(formulas)];
export const groupOf = (at: number): string => `G${(at % 4) + 1}`;

export function benchRecords(size: Size): RecordsToSeed {
  return {
    regions: [
      region(provinceCode, 'province', null),
      ...Array.from({ length: size.cities }, (_, at) => region(cityCode(at), 'city', provinceCode)),
    ],
    clusters: Array.from({ length: size.clusters }, (_, at) => cluster(at, cityCode(at % size.cities))),
    indicators: allCodes.map(indicator),
    periods: quartersOf(size).map((code) => ({ code, state: 'open', opensOn: null, dueOn: null, exceptions: [] })),
    methods: [{ code: methodCode, nameZh: methodCode, nameEn: methodCode, frequency: 'quarter' }],
    'method-versions': [methodVersion()],
  };
}

function region(code: string, level: RegionInput['level'], parentCode: string | null): RegionInput {
  return {
    code,
    nameZh: code,
    nameEn: code,
    level,
    parentCode,
    statistical: false,
    validFrom: null,
    validTo: null,
    successorCode: null,
  };
}

function cluster(at: number, regionCode: string): ClusterInput {
  const code = clusterCode(at);
  return {
    code,
    nameZh: `产业集聚区 ${at}`,
    nameEn: `Cluster ${at}`,
    aliases: [],
    regionCode,
    level: 'province',
    statusHistory: [{ status: 'active', from: null, note: '' }],
    leadingIndustries: [],
    plannedArea: null,
    builtUpArea: null,
    longitude: null,
    latitude: null,
    managementUnitCode: null,
    contact: '',
    tags: [],
    peerGroup: `P${at % 4}`,
    source: '',
  };
}

function indicator(code: string): IndicatorInput {
  const formula = formulas[code];
  return {
    code,
    nameZh: code,
    nameEn: code,
    unit: '亿元',
    decimals: 2,
    direction: 1,
    frequency: 'quarter',
    kind: formula === undefined ? 'base' : 'derived',
    aggregationOverTime: formula === undefined ? 'sum' : 'none',
    aggregationOverRegions: 'sum',
    weightCode: null,
    plausibleMin: null,
    plausibleMax: null,
    outOfRange: 'refuse',
    moreDecimals: 'keep',
    definitionZh: '',
    definitionEn: '',
    dataOwnerCode: null,
    byIndustry: false,
    formulas: formula === undefined ? [] : [{ from: null, text: formula }],
  };
}

function methodVersion(): MethodVersionInput {
  return {
    code: `${methodCode}-1`,
    methodCode,
    number: 1,
    state: 'active',
    effectiveFrom: null,
    effectiveTo: null,
    noteZh: '',
    noteEn: '',
    definition: {
      weightsMustSum: 100,
      groups: [
        { code: 'SCORE', aggregation: 'arithmetic' },
        ...[1, 2, 3, 4].map((at) => ({
          code: `G${at}`,
          parent: 'SCORE',
          weight: 25,
          aggregation: 'arithmetic' as const,
        })),
      ],
      indicators: allCodes.map((code, at) => ({
        code,
        parent: groupOf(at),
        weight: 20,
        direction: 1 as const,
        scoring: { kind: 'min-max' as const },
      })),
      missing: { rule: 'renormalise' },
      rounding: { score: 2 },
      ties: 'competition',
    },
  };
}

/** The figure of a cell as it is first; skewed, as sizes of zones are. */
export function firstValue(cluster: number, quarter: number, code: number): number {
  const random = randomFrom(cluster * 7919 + quarter * 104_729 + code * 1_299_709);
  return Math.round(1000 * Math.exp(2 * random() + random())) / 1000;
}

/** Every cell, cluster by cluster within a quarter. */
export function* benchFigures(size: Size): Generator<FigureInput> {
  for (const [quarter, periodCode] of quartersOf(size).entries()) {
    for (let cluster = 0; cluster < size.clusters; cluster++) {
      for (const [code, indicatorCode] of baseCodes.entries()) {
        yield figure(clusterCode(cluster), indicatorCode, periodCode, firstValue(cluster, quarter, code));
      }
    }
  }
}

const template = figureInput.parse({ clusterCode: '', indicatorCode: 'B01', periodCode: '2013-Q4', value: 0 });

export function figure(clusterCode: string, indicatorCode: string, periodCode: string, value: number): FigureInput {
  return { ...template, clusterCode, indicatorCode, periodCode, value };
}
