import { readdirSync, readFileSync } from 'node:fs';
import { checkDirective, lightReasons } from '@jiju/domain';
import type { DirectiveDefinition, DirectiveEvent } from '@jiju/domain';
import type { z } from 'zod';
import { directiveProblems } from '../problem/directive.ts';
import { directiveAct, directiveDefinition, type directiveEvent } from './directive.ts';
import { lightReasonTexts } from './light-reason-text.ts';

const least = {
  code: 'G1',
  source: { titleZh: '会议讲话', date: '2014-04-11' },
  textZh: '培育产业集群',
  leadUnitCode: 'drc',
  issuedOn: '2014-04-11',
};

describe('a directive on the wire', () => {
  it('needs little and fills in the rest', () => {
    const definition: DirectiveDefinition = directiveDefinition.parse(least);
    expect(definition).toMatchObject({
      textEn: '',
      deadline: null,
      measure: null,
      weight: 1,
      reportFrequency: 'monthly',
    });
    expect(checkDirective(definition)).toEqual([]);
  });

  it('takes a count target with the usual defaults', () => {
    const measure = {
      kind: 'count-target',
      of: { kind: 'industry-clusters', level: 'city' },
      indicator: 'revenue',
      threshold: 1000,
      baselineValue: 5,
      baselineOn: '2013-12-31',
      targetValue: 20,
      by: '2017-12-31',
    };
    expect(directiveDefinition.parse({ ...least, measure }).measure).toMatchObject({
      operator: '>=',
      scope: { kind: 'all' },
      direction: 'up',
      path: { kind: 'linear' },
    });
  });

  it.each([
    [{ ...least, deadline: '2014-02-30' }, 'deadline'],
    [{ ...least, code: 'G 1' }, 'code'],
    [{ ...least, measure: { kind: 'guess' } }, 'measure.kind'],
    [
      { ...least, measure: { kind: 'milestones', milestones: [{ code: 'a', titleZh: '甲' }] } },
      'measure.milestones.0.plannedOn',
    ],
  ])('says where it is wrong: %#', (input, path) => {
    expect(directiveDefinition.safeParse(input).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it('takes no link that is not of the web', () => {
    const act = (url: string) =>
      directiveAct.safeParse({ action: 'report-progress', report: { evidence: [{ title: '照片', url }] } });
    expect(act('https://example.org/a').success).toBe(true);
    expect(act('javascript:alert(1)').success).toBe(false);
  });

  it('stores the events that the domain decides', () => {
    const stored = (event: DirectiveEvent): z.infer<typeof directiveEvent> => event;
    const event: DirectiveEvent = { type: 'issued', on: '2014-04-11', byRole: 'manager', byUnitCode: null, reason: '' };
    expect(stored(event)).toBe(event);
  });
});

describe('texts', () => {
  it('has a sentence in both languages for every problem the domain names', () => {
    const folder = new URL('../../../domain/src/directive/', import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.spec.'));
    const codes = sources.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:problem|refuse)\(\s*'([a-z-]+)'/g)].map(
        ([, code]) => code,
      ),
    );
    expect([...new Set(codes)].sort()).toEqual(Object.keys(directiveProblems).sort());
  });

  it('has one for every reason of a light', () => {
    expect(Object.keys(lightReasonTexts).sort()).toEqual([...lightReasons].sort());
  });
});
