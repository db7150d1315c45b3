import { recordBody } from './record-body.ts';

it('a form that was cleared sends nothing where the contract has no null, and null where it has', () => {
  const body = recordBody('regions', {
    id: 3,
    revision: 2,
    code: '410122',
    nameZh: '中牟县',
    nameEn: null,
    level: 'county',
    parentCode: null,
  });
  expect(body).toEqual({
    code: '410122',
    nameZh: '中牟县',
    nameEn: '',
    level: 'county',
    parentCode: null,
    statistical: false,
    validFrom: null,
    validTo: null,
    successorCode: null,
  });
});

it('optional parts of which every field was cleared are not there', () => {
  const definition = {
    size: 10,
    orderedBy: 'rank',
    population: { levels: null, statuses: [], tags: undefined },
    eligibility: { lowestRank: undefined },
    perGroup: { column: null, most: null },
  };
  const body = recordBody('award-schemes', {
    code: 'TOP-TEN',
    nameZh: '十强',
    methodCode: 'A',
    versions: [{ definition }],
  });
  const { versions } = body as { versions: { definition: object }[] };
  expect(versions).toMatchObject([
    { effectiveFrom: null, definition: { size: 10, orderedBy: 'rank', population: {} } },
  ]);
  expect(versions[0]?.definition).not.toHaveProperty('perGroup');
});

it('what is wrong for another reason goes out as it is', () => {
  const body = recordBody('regions', { code: 'x', nameZh: '中牟县', level: 'county', id: 3, revision: 2 });
  expect(body).toEqual({ code: 'x', nameZh: '中牟县', level: 'county' });
});
