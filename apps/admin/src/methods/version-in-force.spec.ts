import type { MethodVersion } from '@jiju/contract';
import { versionInForce, versionNow } from './version-in-force.ts';

const version = (number: number, effectiveFrom: string | null, effectiveTo: string | null, state = 'active') =>
  ({ id: number, number, state, effectiveFrom, effectiveTo }) as MethodVersion;
const first = version(1, '2011', '2013');
const second = version(2, '2014', '2066');
const third = version(220, '2067', null);
const draft = version(221, null, null, 'draft');
/** The newest first, as the pages have them. */
const versions = [draft, third, second, first];

it('is the one whose span holds the period, not the one that begins last', () => {
  expect(versionInForce(versions, '2013')).toBe(first);
  expect(versionInForce(versions, '2014')).toBe(second);
  expect(versionInForce(versions, '2070')).toBe(third);
  expect(versionInForce(versions, '2010')).toBeNull();
  expect(versionInForce([draft], '2013')).toBeNull();
});

it('is now the one of the newest ranking, with those that follow it', () => {
  expect(versionNow(versions, '2013')).toEqual({ version: first, coming: [second, third] });
  expect(versionNow(versions, '2067')).toEqual({ version: third, coming: [] });
});

it('is the first to begin while nothing is ranked, and nothing without a version put into force', () => {
  expect(versionNow(versions, null)).toEqual({ version: first, coming: [second, third] });
  expect(versionNow([draft], '2013')).toEqual({ version: null, coming: [] });
});
