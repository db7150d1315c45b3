import { editionFormat, type EditionContent, type EditionResult } from '@jiju/domain';

/** A frozen ranking of that many clusters with three dimensions, as a bulletin reads it. */
export function editionForSpec(count: number): EditionContent {
  const code = (at: number) => `C${String(at + 1).padStart(4, '0')}`;
  const result = (at: number): EditionResult => ({
    code: code(at),
    score: 90 - (at * 80) / count,
    rank: at + 1,
    peerRank: at + 1,
    regionRank: null,
    raw: [],
    normalised: [],
    points: [],
    groups: [90 - (at * 80) / count, 71.25, 60 + (at % 30) / 7, null],
    excluded: null,
    awardBlocked: null,
  });
  const group = (name: string, parent?: string) => ({
    code: name,
    name: { zh: `${name}水平`, en: `Level ${name}` },
    aggregation: 'arithmetic' as const,
    ...(parent !== undefined && { parent }),
  });
  const groups = [group('TOP'), group('A', 'TOP'), group('B', 'TOP'), group('C', 'TOP')];
  return {
    format: editionFormat,
    code: 'E-1',
    number: 1,
    previousHash: null,
    supersedes: null,
    // Already the second of April in Shanghai.
    frozenAt: '2014-04-01T17:00:00.000Z',
    noteZh: '第一行\n第二行',
    noteEn: 'A note',
    period: '2013',
    inputRevision: '1',
    synthetic: true,
    method: {
      code: 'M',
      nameZh: '年度综合考核',
      nameEn: 'Yearly assessment',
      version: 2,
      definition: { indicators: [], groups, rounding: { score: 3 } },
    },
    clusters: Array.from({ length: count + 1 }, (_, at) => ({
      code: code(at),
      nameZh: at === 1 ? '=HYPERLINK("http://x","义马市煤化工")' : `荥阳市睢阳濮阳浚县产业集聚区${at + 1}`,
      nameEn: at === 2 ? '' : `Zone ${at + 1}`,
    })),
    inputs: { units: [], redLines: [] },
    results: Array.from({ length: count }, (_, at) => result(at)),
    archived: [
      { code: code(count), excluded: { code: 'excluded-by-archive', path: '', params: { on: '2014-01-02' } } },
    ],
  };
}
