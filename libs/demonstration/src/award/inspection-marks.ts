import type { InspectionMarkInput } from '@jiju/contract';

/** The four groups of the round of 2016: http://www.hnrzz.com/show-9-2089-1.html */
const groups = [
  '三门峡 洛阳 济源 郑州 开封',
  '焦作 鹤壁 安阳 濮阳 新乡',
  '信阳 驻马店 周口 商丘',
  '南阳 平顶山 漯河 许昌',
] as const;

/**
 * Marks of an invented inspection tour for 2013, code SYN-: the real marks were never published, and who the ten advanced
 * of 2013 were is not known. Clusters of each group in the order of their codes, marks without meaning.
 */
export const inspectionMarks: readonly InspectionMarkInput[] = (
  [
    ['JY-HL', 0, 88.5],
    ['KF-TX', 0, 91],
    ['LY-YY', 0, 86.5],
    ['ZZ-XY', 0, 90],
    ['AY-GX', 1, 87],
    ['HB-XUN', 1, 89.5],
    ['PY-PY', 1, 84],
    ['XX-CY', 1, 92],
    ['SQ-MQ', 2, 90.5],
    ['XY-PQ', 2, 85.5],
    ['ZK-TK', 2, 88],
    ['LH-LY', 3, 89],
    ['NY-XX', 3, 91.5],
    ['PDS-RZ', 3, 83.5],
  ] as const
).map(([clusterCode, group, marks]) => ({
  code: `SYN-2013-${clusterCode}`,
  clusterCode,
  periodCode: '2013',
  group: groups[group],
  judge: '演示评委 / demonstration',
  marks,
  inspectedOn: null,
  note: '演示数据，并非真实评分 / synthetic, no real mark',
}));
