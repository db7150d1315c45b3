import type { MethodVersion, VersionEffectAnswer } from '@jiju/contract';

const states = { draft: 'draft', active: 'in force', retired: 'retired' } as const;
const reviews: Readonly<Record<MethodVersion['reviewState'], string>> = {
  none: '',
  waiting: ', sent for review',
  approved: ', approved',
  'sent-back': ', sent back',
  'taken-back': '',
};

/** `2  M-2  in force  2013 –` */
export function versionLine({
  number,
  code,
  state,
  reviewState,
  effectiveFrom,
  effectiveTo,
  noteEn,
  noteZh,
}: MethodVersion): string {
  const span = state === 'draft' && effectiveFrom === null ? '' : `${effectiveFrom ?? ''} – ${effectiveTo ?? ''}`;
  const note = noteEn || noteZh;
  return [`${number}`, code, `${states[state]}${reviews[reviewState]}`, span.trim(), note].filter(Boolean).join('  ');
}

/** `2013, against version 1: 64 ranked, 47 move, first ten +1 −1, STRONG +1 −1` */
export function effectLines(effect: VersionEffectAnswer): string {
  const { periodCode, against, ranked, moved, entered, left, enteredTop, leftTop, awards } = effect;
  const both = (gained: number, lost: number): string =>
    [gained > 0 ? `+${gained}` : '', lost > 0 ? `−${lost}` : ''].filter(Boolean).join(' ');
  const parts = [
    ranked.before === ranked.after ? `${ranked.after} ranked` : `${ranked.before} → ${ranked.after} ranked`,
    `${moved} move`,
    ...[
      ['population', both(entered.count, left.count)],
      ['first ten', both(enteredTop.length, leftTop.length)],
      ...awards.map(({ schemeCode, gained, lost }) => [schemeCode, both(gained.length, lost.length)]),
    ].flatMap(([what, change]) => (change ? [`${what} ${change}`] : [])),
  ];
  return `${periodCode}, against ${against === null ? 'none in force' : `version ${against}`}: ${parts.join(', ')}`;
}
