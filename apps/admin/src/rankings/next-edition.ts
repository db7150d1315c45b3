import type { Edition } from '@jiju/contract';

type Known = Pick<Edition, 'code' | 'methodCode' | 'periodCode' | 'state'>;

/** What the next edition of a ranking may be called, and whose place it takes: that of the one that is final. */
export function nextEdition(editions: readonly Known[], methodCode: string, periodCode: string) {
  const taken = new Set(editions.map(({ code }) => code));
  let number = 1;
  while (taken.has(`${methodCode}-${periodCode}-${number}`)) number++;
  const final = editions.find(
    (one) => one.methodCode === methodCode && one.periodCode === periodCode && one.state === 'final',
  );
  return { code: `${methodCode}-${periodCode}-${number}`, takesPlaceOf: final?.code ?? null };
}
