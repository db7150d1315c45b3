import type { MethodDefinition } from '@jiju/domain';
import { redLineNames } from './red-line-names.ts';

type RedLines = NonNullable<MethodDefinition['redLines']>;

const version = (number: number, state: 'draft' | 'active', redLines: RedLines) => ({
  number,
  state,
  definition: { redLines } as MethodDefinition,
});
const late = (zh: string, en: string) => ({ code: 'LATE', name: { zh, en }, effect: 'fail' }) as const;

it('calls a red line as the version in force does, whatever a later draft says', () => {
  const versions = [version(2, 'draft', [late('拖延', 'Slow')]), version(1, 'active', [late('迟报', 'Late')])];
  expect(redLineNames(versions, 'zh').get('LATE')).toBe('迟报');
  expect(redLineNames(versions, 'en').get('LATE')).toBe('Late');
});

it('calls one without a name by its code', () => {
  expect([...redLineNames([version(1, 'draft', [{ code: 'FALSE', effect: 'fail' }])], 'en')]).toEqual([
    ['FALSE', 'FALSE'],
  ]);
});
