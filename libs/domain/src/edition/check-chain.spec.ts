import { canonicalJson } from './canonical-json.ts';
import { ChainCheck, type ChainLink } from './check-chain.ts';
import { digestForSpec } from './edition-for-spec.ts';

function link(code: string, number: number | null, previousHash: string | null): ChainLink {
  const content = { code, number: number ?? 0, previousHash };
  return { code, number, content, hash: digestForSpec(canonicalJson(content)) };
}
const old = link('E-0', null, null);
const first = link('E-1', 1, old.hash);
const second = link('E-2', 2, first.hash);
const third = link('E-3', 3, second.hash);
const all = [old, first, second, third];

function faults(links: readonly ChainLink[]): string[] {
  const check = new ChainCheck(all, digestForSpec);
  links.forEach((one) => check.next(one));
  return check.end().map(({ code, what }) => `${code} ${what}`);
}

test('a chain that nobody touched has no fault', () => {
  expect(faults(all)).toEqual([]);
});

test('an edition that was taken out is missed, wherever it stood', () => {
  expect(faults([old, first, third])).toEqual(['E-3 gap', 'E-3 previous', 'E-2 gone']);
  expect(faults([old, first, second])).toEqual(['E-3 gone']);
  expect(faults([old, second, third])).toEqual(['E-2 gap', 'E-2 previous', 'E-1 gone']);
  expect(faults([first, second, third])).toEqual(['E-1 previous', 'E-0 gone']);
});

test('a content that was altered is found, also when the hash was made to fit', () => {
  const content = { ...second.content, code: 'E-2', altered: true };
  expect(faults([old, first, { ...second, content }, third])).toEqual(['E-2 content']);
  const fitting = { ...second, content, hash: digestForSpec(canonicalJson(content)) };
  expect(faults([old, first, fitting, third])).toEqual(['E-2 audit', 'E-3 previous']);
});

test('a row with another code or number than was frozen is found', () => {
  expect(faults([old, first, { ...second, code: 'E-9' }, third])).toEqual(['E-9 place', 'E-9 audit', 'E-2 gone']);
  expect(faults([old, first, { ...second, number: 4 }, third])).toEqual(['E-2 place', 'E-2 gap', 'E-3 gap']);
});
