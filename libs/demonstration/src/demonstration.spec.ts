import {
  awardListInput,
  awardSchemeInput,
  clusterInput,
  directiveEvent,
  directiveInput,
  indicatorInput,
  inspectionMarkInput,
  methodInput,
  methodVersionInput,
  namedProblemInput,
  periodInput,
  redLineEventInput,
  regionInput,
  starRuleInput,
  unitInput,
  userInput,
} from '@jiju/contract';
import { checkAwardScheme, checkMethod, checkStarRule, isFigureMeasure } from '@jiju/domain';
import { demonstration } from './demonstration.ts';

const demo = demonstration();
/** Of every version. */
const definitionsOf = <D>(rules: readonly { readonly versions: readonly { readonly definition: D }[] }[]): D[] =>
  rules.flatMap(({ versions }) => versions.map(({ definition }) => definition));
const directives = demo.directives.map(({ definition }) => definition);

const codesOf = (records: readonly { readonly code: string }[]) => new Set(records.map(({ code }) => code));
const regions = codesOf(demo.regions);
const units = codesOf(demo.units);
const clusters = codesOf(demo.clusters);
const indicators = codesOf(demo.indicators);
const methods = codesOf(demo.methods);
/** The references that lead nowhere. */
const unresolved = (known: ReadonlySet<string>, references: readonly (string | null)[]) =>
  references.filter((code) => code !== null && !known.has(code));

describe('records of the demonstration', () => {
  it.each([
    ['regions', demo.regions, regionInput],
    ['units', demo.units, unitInput],
    ['clusters', demo.clusters, clusterInput],
    ['indicators', demo.indicators, indicatorInput],
    ['periods', demo.periods, periodInput],
    ['methods', demo.methods, methodInput],
    ['methodVersions', demo.methodVersions, methodVersionInput],
    ['starRules', demo.starRules, starRuleInput],
    ['awardSchemes', demo.awardSchemes, awardSchemeInput],
    ['awardLists', demo.awardLists, awardListInput],
    ['inspectionMarks', demo.inspectionMarks, inspectionMarkInput],
    ['redLineEvents', demo.redLineEvents, redLineEventInput],
    ['namedProblems', demo.namedProblems, namedProblemInput],
    ['directives', directives, directiveInput],
  ])('%s are complete and well-formed, with unique codes', (_, records, schema) => {
    expect(records.length).toBeGreaterThan(0);
    // Parsing changes nothing: no default was left to the schema and no text needed trimming.
    for (const record of records) expect(schema.parse(record)).toEqual(record);
    expect(codesOf(records).size).toBe(records.length);
  });

  it('users are well-formed, one per role, without passwords', () => {
    for (const user of demo.users) expect(userInput.parse(user)).toEqual(user);
    const roles = demo.users.map(({ role }) => role).sort();
    expect(roles).toEqual(['administrator', 'manager', 'reader', 'reporter', 'reviewer']);
    expect(demo.users.some((user) => 'password' in user)).toBe(false);
  });

  it('events are well-formed', () => {
    for (const { events } of demo.directives) {
      for (const event of events) expect(directiveEvent.parse(event)).toEqual(event);
    }
  });

  it('name only regions, units, clusters, indicators and methods that there are', () => {
    expect(regions).toContain('419001');
    expect(regions).toContain('410173');
    const populations = definitionsOf(demo.awardSchemes).flatMap(({ population }) => population?.regions ?? []);
    expect(
      unresolved(regions, [
        ...demo.regions.flatMap(({ parentCode, successorCode }) => [parentCode, successorCode]),
        ...[...demo.units, ...demo.clusters, ...directives].map(({ regionCode }) => regionCode),
        ...populations,
      ]),
    ).toEqual([]);
    expect(
      unresolved(units, [
        ...demo.clusters.map(({ managementUnitCode }) => managementUnitCode),
        ...demo.indicators.map(({ dataOwnerCode }) => dataOwnerCode),
        ...demo.users.map(({ unitCode }) => unitCode),
        ...directives.flatMap((one) => [one.leadUnitCode, one.supervisorUnitCode, ...one.coUnitCodes]),
        ...demo.directives.flatMap(({ events }) => events.map(({ byUnitCode }) => byUnitCode)),
      ]),
    ).toEqual([]);
    expect(
      unresolved(clusters, [
        ...demo.awardLists.flatMap(({ members }) => members.map(({ clusterCode }) => clusterCode)),
        ...[...demo.inspectionMarks, ...demo.redLineEvents].map(({ clusterCode }) => clusterCode),
        ...demo.users.flatMap(({ clusterCodes }) => clusterCodes),
      ]),
    ).toEqual([]);
    expect(
      unresolved(indicators, [
        ...demo.methodVersions.flatMap(({ definition }) => definition.indicators.map(({ code }) => code)),
        ...definitionsOf(demo.starRules).flatMap(({ levels }) =>
          levels.flatMap(({ thresholds }) => Object.keys(thresholds)),
        ),
        ...directives.flatMap(({ measure }) =>
          isFigureMeasure(measure)
            ? [measure.indicator, measure.kind === 'metric-target' ? measure.weightIndicator : null]
            : [],
        ),
      ]),
    ).toEqual([]);
    expect(
      unresolved(
        methods,
        [...demo.methodVersions, ...demo.awardSchemes].map((one) => one.methodCode),
      ),
    ).toEqual([]);
    expect(
      unresolved(
        codesOf(demo.awardSchemes),
        demo.awardLists.map((list) => list.schemeCode),
      ),
    ).toEqual([]);
    expect(
      unresolved(
        codesOf(demo.periods),
        demo.redLineEvents.map((event) => event.periodCode),
      ),
    ).toEqual([]);
    const redLines = new Set(
      demo.methodVersions.flatMap(({ definition }) => definition.redLines ?? []).map(({ code }) => code),
    );
    expect(
      unresolved(
        redLines,
        demo.redLineEvents.map((event) => event.redLine),
      ),
    ).toEqual([]);
  });

  it('have directives that name directives and problems that there are, and no problem without an answer', () => {
    expect(
      unresolved(
        codesOf(directives),
        directives.map(({ parentCode }) => parentCode),
      ),
    ).toEqual([]);
    const answered = directives.flatMap((one) => one.answersProblemCodes);
    expect([...new Set(answered)].sort()).toEqual([...codesOf(demo.namedProblems)].sort());
  });

  it('have methods, star rules and award schemes that make sense', () => {
    for (const { definition } of demo.methodVersions) expect(checkMethod(definition)).toEqual([]);
    for (const definition of definitionsOf(demo.starRules)) expect(checkStarRule(definition)).toEqual([]);
    for (const definition of definitionsOf(demo.awardSchemes)) expect(checkAwardScheme(definition)).toEqual([]);
  });
});

describe('facts of the demonstration', () => {
  it('hold the eighteen cities and the county-level codes, zones of the statistical system marked', () => {
    const of = (level: string) => demo.regions.filter((region) => region.level === level);
    expect(of('city')).toHaveLength(18);
    // 181 codes in the list less 济源, which counts as a city, and the former county 长垣.
    expect(of('county')).toHaveLength(181 - 1 + 1);
    expect(demo.regions.filter(({ statistical }) => statistical)).toHaveLength(24);
    expect(demo.regions.find(({ code }) => code === '410728')).toMatchObject({
      nameZh: '长垣县',
      validTo: '2019-08-29',
      successorCode: '410783',
    });
  });

  it('keep the honoured of 2010, 2013 and 2017 as printed', () => {
    const list = (code: string) => demo.awardLists.find((one) => one.code === code);
    const names = (code: string) => list(code)?.members.map(({ clusterCode }) => clusterCode);
    expect(list('AWARD-2010-STRONG')?.members.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(names('AWARD-2013-STRONG')).toEqual([
      'ZZ-HKG',
      'ZZ-JK',
      'ZZ-GX',
      'XC-CG',
      'JZ-MZ',
      'XX-CY',
      'JZ-QY',
      'SMX-YM',
      'AY-LZ',
      'LY-SH',
    ]);
    expect(names('AWARD-2013-FAST')).toEqual([
      'ZZ-WL',
      'ZZ-XY',
      'ZK-TK',
      'JZ-JK',
      'HB-XUN',
      'KF-TX',
      'ZZ-DF',
      'PY-PY',
      'XY-PQ',
      'SQ-SY',
    ]);
    expect(list('AWARD-2013-STRONG')?.members.every(({ rank }) => rank === null)).toBe(true);
    expect(list('AWARD-2013-ADVANCED')).toMatchObject({ members: [], complete: false });
    expect(names('AWARD-2017-EXCELLENT')).toHaveLength(20);
    expect(list('RANKING-2017-ZMD')?.members.map(({ rank }) => rank)).toEqual([31, 40, 56, 57, 64, 73, 85, 86, 96]);
  });

  it('give every cluster and every list its source, and invent no area, position or contact', () => {
    for (const { source } of [...demo.clusters, ...demo.awardLists]) expect(source).not.toBe('');
    const withArea = demo.clusters.filter((one) => one.plannedArea !== null || one.builtUpArea !== null);
    expect(withArea.map(({ code }) => code)).toEqual(['ZK-XC']);
    expect(demo.clusters.every((one) => one.longitude === null && one.latitude === null && one.contact === '')).toBe(
      true,
    );
  });

  it('mark invented marks and events by their codes', () => {
    const invented = [...demo.inspectionMarks, ...demo.redLineEvents];
    expect(invented.every(({ code }) => code.startsWith('SYN-'))).toBe(true);
  });
});
