import type { Notice } from '@jiju/contract';
import { concerns, editing, isTouched } from './interest.ts';

const notice = (subjectKind: string, subjectKey: string, ids: (number | string)[] = []): Notice => ({
  position: '1',
  type: 'Something',
  subjectKind,
  subjectKey,
  actor: 'admin',
  at: '2014-04-11T08:00:00.000Z',
  ids,
});
const query = (queryKey: readonly unknown[], interest?: object) => ({ queryKey, meta: interest && { interest } });

describe('a notice', () => {
  it('makes records of its kind old', () => {
    expect(isTouched(query(['clusters', 'getList', {}]), notice('clusters', 'CHANGGE'))).toBe(true);
    expect(isTouched(query(['clusters', 'catalogue']), notice('cluster', 'CHANGGE'))).toBe(true);
    expect(isTouched(query(['units', 'getList', {}]), notice('clusters', 'CHANGGE'))).toBe(false);
  });

  it('makes the problems old that its directive may answer', () => {
    expect(isTouched(query(['named-problems', 'getOne', { id: '1' }]), notice('directives', 'G1'))).toBe(true);
    expect(isTouched(query(['directives', 'getOne', { id: '1' }]), notice('named-problems', 'P1'))).toBe(false);
  });

  it('passes by a form that is being filled in', () => {
    expect(isTouched(query(['clusters', 'getOne', { id: '1', meta: editing }]), notice('clusters', 'CHANGGE'))).toBe(
      false,
    );
  });

  it('makes results old that are interested in its subject, its period and what it is about', () => {
    const interest = { subjects: ['metric'], ids: [1, 'CHANGGE'], period: '2013' };
    expect(concerns(interest, notice('metric', '2013', [1]))).toBe(true);
    expect(concerns(interest, notice('metric', '2013|1'))).toBe(true);
    expect(concerns(interest, notice('metric', '2012|1', [1]))).toBe(false);
    expect(concerns(interest, notice('metric', '2013', [2]))).toBe(false);
    expect(concerns(interest, notice('ranking', '2013|A', [1]))).toBe(false);
  });

  it('without ids is about everything of its subject', () => {
    expect(concerns({ subjects: ['ranking'], ids: [9] }, notice('ranking', '2013|A'))).toBe(true);
  });

  it('is a fact whatever it is about', () => {
    expect(concerns({ subjects: ['fact'] }, notice('directive', 'G1'))).toBe(true);
  });
});
