import { bulletinOf, cellText } from './bulletin.ts';
import { editionForSpec } from './edition-for-spec.ts';

const content = editionForSpec(4);
const request = { content, hash: 'ab12', state: 'posted', postedUntil: '2014-04-07', difference: null } as const;

test('a bulletin says in Chinese what was frozen, by the calendar of Shanghai', () => {
  const { title, lines, tables, proof } = bulletinOf({ ...request, language: 'zh' });
  expect(title).toBe('年度综合考核 2013 通报');
  expect(lines).toEqual([
    'E-1，考核办法第 2 版 · 封存于 2014-04-02（北京时间） · 状态：公示中',
    '公示至 2014-04-07（含当日）',
    '含模拟数据，仅供演示',
    '第一行',
    '第二行',
  ]);
  expect(tables.map((table) => table.title)).toEqual(['排名', '未参加排名']);
  expect(tables[0]?.head).toEqual([
    '位次',
    '代码',
    '集聚区',
    '得分',
    'A水平',
    'B水平',
    'C水平',
    '类内位次',
    '市内位次',
  ]);
  expect(tables[0]?.decimals).toEqual([null, null, null, 3, 2, 2, 2, null, null]);
  expect(tables[0]?.rows[0]).toEqual([1, 'C0001', '荥阳市睢阳濮阳浚县产业集聚区1', 90, 71.25, 60, null, 1, null]);
  expect(proof).toEqual(['校验码（SHA-256）：ab12', '上一份通报的校验码：-', '校验链第 1 份']);
});

test('and in English, with the Chinese name where there is no other', () => {
  const { title, tables } = bulletinOf({ ...request, language: 'en' });
  expect(title).toBe('Yearly assessment 2013 Bulletin');
  expect(tables[0]?.rows.map((row) => row[2])).toEqual(['Zone 1', 'Zone 2', '荥阳市睢阳濮阳浚县产业集聚区3', 'Zone 4']);
  expect(tables[1]?.rows).toEqual([['C0005', 'Zone 5', expect.stringContaining('2014-01-02')]]);
});

test('a bulletin that supersedes another says what differs', () => {
  const side = { frozenAt: content.frozenAt, hash: '', methodVersion: 1, ranked: 4 };
  const { tables } = bulletinOf({
    ...request,
    language: 'en',
    indicators: new Map([['REVENUE', { nameZh: '收入', nameEn: 'Revenue', unit: '亿元', decimals: 3 }]]),
    difference: {
      before: { ...side, code: 'E-0' },
      after: { ...side, code: 'E-1', methodVersion: 2 },
      method: [{ path: 'rounding.score', one: 2, other: 3 }],
      clusters: [
        {
          id: 'C0001',
          nameZh: '',
          nameEn: 'Zone 1',
          rank: 1,
          score: 90,
          previousRank: 2,
          previousScore: 80,
          change: 1,
          scoreChange: 10,
          movement: 'up',
        },
      ],
      entered: [],
      left: [],
      figures: [{ code: 'C0001', nameZh: '', nameEn: 'Zone 1', column: 'REVENUE', before: 5, after: 6 }],
      texts: [{ code: 'C0001', nameZh: '', nameEn: 'Zone 1', column: 'level', before: 'a', after: 'b' }],
      redLines: false,
    },
  });
  const { title, rows } = tables.at(-1) ?? { title: '', rows: [] };
  expect({ title, rows: rows.map((row) => row.map((cell) => cellText(cell))) }).toEqual({
    title: 'What differs from E-0',
    rows: [
      ['Zone 1', 'Rank', '2', '1'],
      ['Zone 1', 'Score', '80.000', '90.000'],
      ['Zone 1', 'Revenue', '5.000', '6.000'],
      ['Zone 1', 'level', 'a', 'b'],
      ['Method', 'Version', '1', '2'],
      ['Method', 'rounding.score', '2', '3'],
    ],
  });
});
