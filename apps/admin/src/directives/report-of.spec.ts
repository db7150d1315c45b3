import { reportOf } from './report-of.ts';

describe('reportOf', () => {
  it('tells no percentage from zero and drops empty evidence', () => {
    const draft = {
      percent: '',
      textZh: ' 完成 ',
      textEn: '',
      cause: '' as const,
      evidence: [
        { title: '', url: '' },
        { title: '批文', url: '' },
      ],
    };
    expect(reportOf(draft)).toEqual({
      textZh: '完成',
      textEn: '',
      claimedPercent: null,
      causeCode: null,
      evidence: [{ title: '批文', url: null }],
    });
    expect(reportOf({ ...draft, percent: '0' }).claimedPercent).toBe(0);
  });
});
