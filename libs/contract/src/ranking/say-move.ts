import type { RankMove } from './place.ts';

type Part = RankMove['parts'][number];

/** How a part is called, and how numbers are written, in the language of whoever reads it. */
export interface MoveWords {
  /** A text of `moveTexts`, below `place.` */
  readonly translate: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  /** With a sign. */
  readonly change: (value: number, decimals?: number) => string;
  /** Name of an indicator, and its figure with the unit. */
  readonly name: (code: string) => string;
  readonly figure: (code: string, value: number | null) => string;
  readonly period: (code: string) => string;
  /** A moment of knowledge. */
  readonly moment: (at: string) => string;
}

/** The parts that are said one by one; the others are summed up. */
const SAID = 3;

/** In one sentence: from where to where, and what did it. */
export function sayMove(move: RankMove, words: MoveWords): string {
  const { translate } = words;
  const { before, after, places } = move;
  const compared = { period: sayAgainst(move, words) };
  if (places === null) {
    if (after.rank === null) return translate('place.notRanked', compared);
    return translate('place.entered', { ...compared, rank: after.rank });
  }
  const moved = move.parts.filter((part) => part.places !== 0);
  const ends = { ...compared, from: before.rank ?? 0, to: after.rank ?? 0, places: Math.abs(places) };
  const how = places > 0 ? 'rose' : places < 0 ? 'fell' : 'stayed';
  const sentence = translate(`place.${how}`, ends);
  if (moved.length === 0) return translate('place.sentence', { sentence });
  const bySize = moved.toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places));
  const rest = bySize.slice(SAID).reduce((sum, part) => sum + part.places, 0);
  const said = bySize.slice(0, SAID).map((part) => sayPart(part, words));
  if (bySize.length > SAID)
    said.push(translate('place.part', { cause: translate('place.rest'), places: words.change(rest, 1) }));
  return translate('place.because', { sentence, parts: said.join(translate('place.comma')) });
}

/** What it is compared with: another period, the same as it was known, or as another version of the method judges it. */
export function sayAgainst(
  { against, asOf, againstAsOf, againstVersion }: Pick<RankMove, 'against' | 'asOf' | 'againstAsOf' | 'againstVersion'>,
  { translate, period, moment }: Pick<MoveWords, 'translate' | 'period' | 'moment'>,
): string {
  const known =
    againstAsOf !== asOf && againstAsOf !== null
      ? translate('place.asKnown', { period: period(against), at: moment(againstAsOf) })
      : period(against);
  return againstVersion === null ? known : translate('place.byVersion', { period: known, number: againstVersion });
}

/** The side the move leads to: the period, by which version of the method where one was asked for. */
export function sayOwnSide(
  { periodCode, version }: Pick<RankMove, 'periodCode' | 'version'>,
  { translate, period }: Pick<MoveWords, 'translate' | 'period'>,
): string {
  return version === null
    ? period(periodCode)
    : translate('place.byVersion', { period: period(periodCode), number: version });
}

/** What a part is called: its cause, or the indicator with its two figures. */
export function sayCause({ cause, column, from, to }: Part, { translate, name, figure }: MoveWords): string {
  if (cause !== 'own' || column === null) return translate(`place.cause.${cause}`);
  return translate('place.own', { name: name(column), from: figure(column, from), to: figure(column, to) });
}

function sayPart(part: Part, words: MoveWords): string {
  return words.translate('place.part', { cause: sayCause(part, words), places: words.change(part.places, 1) });
}
