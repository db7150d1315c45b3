import { createRecord, freezeEdition, type StoredRecord } from '@jiju/application';
import { editionFile, recordKinds, type RecordKind } from '@jiju/contract';
import {
  checkEdition,
  exportEdition,
  isRefusal,
  type EditionFile,
  type MethodDefinition,
  type Refusal,
} from '@jiju/domain';
import { readEditionContent, readRecordByCode } from '@jiju/persistence';
import { sha256 } from '@jiju/platform';
import { clusterCode, faultsOf, tester, type TestHouse } from '@jiju/testing';
import fc from 'fast-check';
import { anySteps } from './any-steps.ts';
import { computeFromScratch, editRecord, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

const size = { clusters: 6, years: [2012, 2013] } as const;

/** Looks back for what is missing, measures all quarters together, and weighs by one of them. */
const wide: MethodDefinition = {
  groups: [{ code: 'SCORE', aggregation: 'arithmetic', weighting: 'principal-components', weightsOf: '2012-Q3' }],
  indicators: (['REVENUE', 'TAX', 'AREA'] as const).map((code) => ({
    code,
    parent: 'SCORE',
    weight: 1,
    direction: 1,
    scoring: { kind: 'z-score', mean: 50, deviation: 10 },
    ...(code === 'TAX' && { missing: { rule: 'last-period', periods: 2 } }),
  })),
  measuredOver: 'all-periods',
  redLines: [{ code: 'ACCIDENT', effect: 'fail' }],
};

/** Made of two other rankings and of marks, within the groups of the inspection. */
const crown: MethodDefinition = {
  groups: [{ code: 'SCORE', aggregation: 'arithmetic' }],
  indicators: [
    { code: 'WIDE_SCORE', source: { kind: 'ranking', method: 'WIDE', value: 'score' }, direction: 1 },
    { code: 'PLACE', source: { kind: 'ranking', method: 'QUARTER', value: 'rank' }, direction: -1 },
    { code: 'MARKS', source: { kind: 'inspection-marks', trim: 1 }, direction: 1 },
  ].map((one) => ({
    ...one,
    parent: 'SCORE',
    weight: 1,
    scoring: { kind: 'min-max' },
  })) as MethodDefinition['indicators'],
  rankWithin: ['inspectionGroup'],
};

let laws: LawsHouse;
beforeAll(async () => {
  laws = await openLawsHouse(size);
  const { first } = laws;
  for (const [code, definition] of [
    ['WIDE', wide],
    ['CROWN', crown],
  ] as const) {
    await create(first, 'methods', { code, nameZh: code, nameEn: code, frequency: 'quarter' });
    await create(first, 'method-versions', {
      ...{ code: `${code}-1`, methodCode: code, number: 1, state: 'active', definition },
      ...{ effectiveFrom: null, effectiveTo: null },
    });
  }
  await first.drain();
});
afterAll(() => laws.close());

async function create(one: TestHouse, kind: RecordKind, fields: object): Promise<void> {
  const made = await attempt(one, kind, fields);
  if (isRefusal(made)) throw new Error(JSON.stringify(made.refused));
}

/** Clusters and periods may be in the archive just then. */
function attempt({ house }: TestHouse, kind: RecordKind, fields: object): Promise<StoredRecord | Refusal> {
  return createRecord(house)(tester, kind, recordKinds[kind].input.parse(fields));
}

const cluster = fc.integer({ min: 1, max: size.clusters }).map(clusterCode);
const quarter = fc.constantFrom('2012-Q1', '2012-Q3', '2013-Q2');
let records = 0;
type Step = readonly [what: string, act: (one: TestHouse) => Promise<unknown>];
const wider: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(cluster, quarter, fc.constantFrom('TAX', 'REVENUE'), fc.option(fc.integer({ min: 1, max: 99 })))
    .map(([code, period, indicator, value]): Step => [
      `${code} ${period} ${indicator} = ${value}`,
      (one) => one.save([{ cluster: code, period, indicator, value }]),
    ]),
  fc.tuple(cluster, quarter).map(([clusterOf, periodCode]): Step => [
    `${clusterOf} crosses a red line in ${periodCode}`,
    (one) =>
      attempt(one, 'red-line-events', {
        code: `EVENT-${++records}`,
        ...{ clusterCode: clusterOf, periodCode, redLine: 'ACCIDENT', reasonZh: '事故', happenedOn: '2012-02-02' },
        issuingBody: '应急厅',
      }),
  ]),
  fc
    .tuple(cluster, quarter, fc.constantFrom('A', 'B'), fc.integer({ min: 0, max: 100 }))
    .map(([clusterOf, periodCode, group, marks]): Step => [
      `${clusterOf} gets ${marks} marks in ${periodCode}`,
      (one) =>
        attempt(one, 'inspection-marks', {
          code: `MARK-${++records}`,
          ...{ clusterCode: clusterOf, periodCode, group, judge: `J${records}`, marks },
        }),
    ]),
  fc
    .constantFrom(null, '2012-Q3')
    .map((effectiveFrom): Step => [
      `WIDE holds from ${effectiveFrom}`,
      (one) => editRecord(one, 'method-versions', 'WIDE-1', () => ({ effectiveFrom })),
    ]),
);

test('an edition holds everything such a ranking looks at, and follows from it on any machine', async () => {
  const { first } = laws;
  await attempt(first, 'inspection-marks', {
    code: 'MARK-0',
    ...{ clusterCode: clusterCode(1), periodCode: '2013-Q1', group: 'A', judge: 'J', marks: 90 },
  });
  await first.drain();
  for (const methodCode of ['WIDE', 'CROWN']) {
    const input = { code: `E-${methodCode}`, methodCode, periodCode: '2013-Q1', noteZh: '', noteEn: '' };
    const made = await freezeEdition({ house: first.house, hash: sha256, now: () => '2014-05-01T00:00:00.000Z' })(
      tester,
      input,
    );
    if (isRefusal(made)) throw new Error(JSON.stringify(made.refused));
    const { content, hash } = (await readEditionContent(first.database, input.code)) ?? {};
    if (!content || hash === undefined) throw new Error(`no edition ${input.code}`);
    const file = editionFile.parse(JSON.parse(JSON.stringify(exportEdition(content, hash, sha256)))) as EditionFile;
    expect(checkEdition(file, sha256)).toEqual([]);
    expect(file.results.filter(({ score }) => score !== null).length).toBeGreaterThan(2);
    const other = file.inputs.around?.periods.find(({ period }) => period === '2012-Q3')?.units[0];
    expect(other === undefined).toBe(methodCode === 'CROWN');
    if (!other) continue;
    // A figure of another period moves the scores of this one.
    (other.values as Record<string, number>)['REVENUE'] = 1e6;
    expect(checkEdition(file, sha256).map(({ what }) => what)).toContain('result');
  }
});

test('rankings that look at other periods, rankings and marks are those of a computation from scratch after any sequence of changes', async () => {
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.oneof({ arbitrary: wider, weight: 3 }, anySteps(size.clusters))), {
        minLength: 3,
        maxLength: 9,
      }),
      async (sequence) => {
        for (const [which, [, act]] of sequence) {
          await act(which ? laws.first : laws.second);
          if (sequence.length % 2 === 0) await laws.first.drain();
        }
        await laws.second.drain();
        const before = await resultsOf(laws.first.database);
        expect(await faultsOf(laws.first)).toEqual([]);
        expect([...laws.first.errors, ...laws.second.errors]).toEqual([]);
        looked += (before['ranking'] ?? []).filter((row) => row.includes('"WIDE"') || row.includes('"CROWN"')).length;
        await computeFromScratch(laws.first);
        expect(await resultsOf(laws.first.database)).toEqual(before);
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
  expect(looked).toBeGreaterThan(50);
}, 180_000);

test('a ranking that would read itself by way of another is refused, one that is read is not archived', async () => {
  const { first } = laws;
  await create(first, 'methods', { code: 'RING', nameZh: '环', nameEn: 'Ring', frequency: 'quarter' });
  const version = (methodCode: string, method: string) => ({
    ...{ code: `${methodCode}-9`, methodCode, number: 9, state: 'active', effectiveFrom: '2012-Q1', effectiveTo: null },
    definition: {
      groups: [{ code: 'SCORE', aggregation: 'arithmetic' }],
      indicators: [
        {
          ...{ code: 'PLACE', parent: 'SCORE', weight: 1, direction: 1, scoring: { kind: 'min-max' } },
          source: { kind: 'ranking', method, value: 'score' },
        },
      ],
    },
  });
  const saved = (fields: object) =>
    createRecord(first.house)(tester, 'method-versions', recordKinds['method-versions'].input.parse(fields));
  const codes = async (fields: object) => {
    const made = await saved(fields);
    return isRefusal(made) ? made.refused.map(({ code, path }) => [code, path]) : [];
  };
  const path = 'definition.indicators.0.source.method';
  expect(await codes(version('RING', 'RING'))).toEqual([['method-reads-itself', path]]);
  expect(await codes(version('RING', 'NOBODY'))).toEqual([['unknown-reference', path]]);
  expect(await codes(version('RING', 'YEAR'))).toEqual([['method-source-of-other-periods', path]]);
  expect(await codes(version('RING', 'CROWN'))).toEqual([]);
  const base = (weightsOf: string) => ({
    ...version('RING', 'CROWN'),
    ...{ code: 'RING-8', number: 8 },
    definition: {
      ...wide,
      groups: [{ code: 'SCORE', aggregation: 'arithmetic', weighting: 'principal-components', weightsOf }],
    },
  });
  const at = 'definition.groups.0.weightsOf';
  expect(await codes(base('next year'))).toContainEqual(['period-malformed', at]);
  expect(await codes(base('2012'))).toContainEqual(['method-weights-of-other-periods', at]);
  const back = { ...version('WIDE', 'RING'), state: 'active' };
  expect(await codes(back)).toContainEqual(['method-reads-itself', path]);
  expect(await readRecordByCode(first.database, 'methods', 'RING')).toBeDefined();
});
