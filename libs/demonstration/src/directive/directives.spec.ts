import {
  act,
  actualOf,
  assessDirective,
  checkDirective,
  checkParent,
  directiveActions,
  isFigureMeasure,
  rollUp,
  transitions,
  type DirectiveAssessment,
  type FigureRow,
} from '@jiju/domain';
import { clusters } from '../cluster/clusters.ts';
import { demonstrationSheets, tree, type Sheets } from '../observation/sheets-for-spec.ts';
import { directives } from './directives.ts';
import type { DirectiveWithLife } from './directive-row.ts';

const sheets = demonstrationSheets();
const find = (code: string) => directives.find(({ definition }) => definition.code === code)?.definition;

/** What a measure reads, of a year. */
function rowsFor({ measure }: DirectiveWithLife['definition'], year = '2013', from: Sheets = sheets): FigureRow[] {
  return clusters.map((cluster) => {
    const values = from.get(cluster.code)?.get(year)?.values ?? {};
    const weigh = measure?.kind === 'metric-target' ? measure.weightIndicator : null;
    return {
      clusterCode: cluster.code,
      regions: {
        county: tree.regionAtLevel(cluster.regionCode, 'county') ?? null,
        city: tree.regionAtLevel(cluster.regionCode, 'city') ?? null,
        province: tree.regionAtLevel(cluster.regionCode, 'province') ?? null,
      },
      industries: cluster.leadingIndustries.map(({ nameZh }) => nameZh),
      value: isFigureMeasure(measure) ? (values[measure.indicator] ?? null) : null,
      weight: weigh === null ? null : (values[weigh] ?? null),
    };
  });
}

/** As the running house assesses on a day, with the yearly figures of 2013. */
function assess(directive: DirectiveWithLife, today: string, from: Sheets = sheets): DirectiveAssessment {
  const { measure, code } = directive.definition;
  const rows = rowsFor(directive.definition, '2013', from);
  const assignments = directives.filter(({ definition }) => definition.parentCode === code);
  return assessDirective(
    directive,
    {
      actual: actualOf(measure, rows).value,
      asOf: '2013-12-31',
      dataPeriod: '2013',
      assignments: rollUp(
        assignments.map((one) => ({
          code: one.definition.code,
          weight: one.definition.weight,
          assessment: assess(one, today, from),
        })),
      ),
    },
    today,
  );
}

function lightsOn(today: string): Record<string, string> {
  return Object.fromEntries(directives.map((one) => [one.definition.code, assess(one, today).light]));
}

describe('directives of the demonstration', () => {
  it('are G0 to G5 and X0 to X5 with their assignments', () => {
    const top = directives.filter(({ definition }) => definition.parentCode === null);
    expect(top.map(({ definition }) => definition.code)).toEqual([
      'G0',
      'G1',
      'G2',
      'G3',
      'G4',
      'G5',
      'X0',
      'X1',
      'X2',
      'X3',
      'X4',
      'X5',
    ]);
    expect(directives).toHaveLength(12 + 3 + 9 + 2 + 7);
  });

  it('are well written, in both languages, and fit under their parents', () => {
    for (const { definition } of directives) {
      expect(checkDirective(definition)).toEqual([]);
      expect(checkParent(definition, find)).toEqual([]);
      expect(definition.textZh).not.toBe('');
      expect(definition.textEn).not.toBe('');
    }
  });

  it('have a life that the rules allow', () => {
    for (const { definition, events } of directives) {
      events.forEach((event, index) => {
        const action = directiveActions.find((one) => transitions[one].event === event.type);
        if (!action) throw new Error(event.type);
        const decided = act(
          { definition, events: events.slice(0, index) },
          {
            ...event,
            action,
            actor: { role: event.byRole, unitCode: event.byUnitCode },
            until: 'until' in event ? event.until : undefined,
            report: 'report' in event ? event.report : undefined,
          },
        );
        expect(decided).toEqual(event);
      });
    }
  });

  it('mark whatever date or number is ours', () => {
    for (const { definition } of directives) {
      const dated = definition.deadline !== null || isFigureMeasure(definition.measure);
      const planned = ['G1-QIAN', 'G1-BAI', 'G1-WAN'].includes(definition.code);
      if (dated && !planned) expect(definition.tags).toContain('demonstration');
    }
  });

  it('show every light, and go on showing it for years', () => {
    const now = lightsOn('2026-11-23');
    expect(now).toMatchObject({
      G0: 'yellow',
      G1: 'red',
      G2: 'grey',
      G3: 'yellow',
      G4: 'green',
      G5: 'red',
      X0: 'grey',
      X1: 'green',
      X2: 'grey',
      X3: 'green',
      X4: 'red',
      X5: 'red',
    });
    expect(lightsOn('2033-12-31')).toEqual(now);
  });

  it('splits the assignments of G1 and X4 between green and red', () => {
    const now = lightsOn('2026-11-23');
    const lights = (prefix: string) => Object.entries(now).flatMap(([code, l]) => (code.startsWith(prefix) ? [l] : []));
    for (const prefix of ['G1-BAI-', 'X4-4']) expect(new Set(lights(prefix))).toEqual(new Set(['green', 'red']));
  });

  it('counts the same for G1-BAI and its assignments, which leave out no county that has one', () => {
    const assignments = directives.filter(({ definition }) => definition.parentCode === 'G1-BAI');
    const parent = find('G1-BAI');
    if (!parent) throw new Error('G1-BAI');
    const counted = (definition: DirectiveWithLife['definition'], year: string) =>
      actualOf(definition.measure, rowsFor(definition, year)).value ?? NaN;
    for (const { definition } of assignments) {
      const { measure } = definition;
      if (measure?.kind !== 'count-target') throw new Error(definition.code);
      const { of, indicator, operator, threshold } = measure;
      expect(parent.measure).toMatchObject({ of, indicator, operator, threshold });
      expect([definition.code, counted(definition, '2011')]).toEqual([definition.code, measure.baselineValue]);
      expect(definition.textZh).toContain('产业集群');
      expect(definition.textEn).toContain('industry clusters');
    }
    const together = assignments.reduce((sum, { definition }) => sum + counted(definition, '2013'), 0);
    expect(together).toBe(counted(parent, '2013'));
  });

  it('turns the light of Zhengzhou with the figure of the tour', () => {
    const zhengzhou = directives.find(({ definition }) => definition.code === 'X4-410100');
    if (!zhengzhou) throw new Error('X4-410100');
    const changed = demonstrationSheets({ cluster: 'ZZ-WULONG', indicator: 'TAX', period: '2013-Q4', value: 1.88 });
    expect(assess(zhengzhou, '2026-11-23').light).toBe('red');
    expect(assess(zhengzhou, '2026-11-23', changed).light).toBe('green');
  });
});
