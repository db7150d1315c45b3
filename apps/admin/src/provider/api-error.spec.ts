import { toApiError } from './api-error.ts';

test('a refused import brings what is wrong with the file, row by row', () => {
  const problems = [
    { row: 3, column: 'TAX', code: 'cell-not-a-number', params: { text: 'abc' }, text: '“abc”不是数字。' },
  ];
  const report = { rows: 7, changed: 0, unchanged: 0, dryRun: false, sheet: null, otherSheets: [], problems };
  const body = {
    type: '/api/docs/problems#import-refused',
    title: '未保存',
    status: 422,
    code: 'import-refused',
    report,
  };
  expect(toApiError(422, body)).toMatchObject({ status: 422, code: 'import-refused', report });
});

test('an answer that is no problem document keeps its status', () => {
  expect(toApiError(502, '<html>')).toMatchObject({ status: 502, code: 'http-502', report: undefined });
});
