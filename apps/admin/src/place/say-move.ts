import type { RankMove } from '@jiju/contract';

type Part = RankMove['parts'][number];

/** How a part is called, and how numbers are written, in the language of the page. */
export interface MoveWords {
  readonly translate: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly change: (value: number, decimals?: number) => string;
  /** Name of an indicator, and its figure with the unit. */
  readonly name: (code: string) => string;
  readonly figure: (code: string, value: number | null) => string;
  /** How much more or less of an indicator, with sign and unit. */
  readonly figureChange: (code: string, change: number) => string;
  /** With how many decimals a figure is shown. */
  readonly decimals: (code: string) => number;
  readonly period: (code: string) => string;
  /** A moment of knowledge. */
  readonly moment: (at: string) => string;
}

/** The parts that are said one by one; the others are summed up. */
const SAID = 3;

/** In one sentence: from where to where, and what did it. */
export function sayMove(move: RankMove, words: MoveWords): string {
  const { translate, period } = words;
  const { before, after, places, against } = move;
  const known = move.againstAsOf !== move.asOf && move.againstAsOf !== null;
  const compared = {
    period: known
      ? translate('place.asKnown', { period: period(against), at: words.moment(move.againstAsOf ?? '') })
      : period(against),
  };
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

/** What a part is called: its cause, or the indicator with its two figures. */
export function sayCause({ cause, column, from, to }: Part, { translate, name, figure }: MoveWords): string {
  if (cause !== 'own' || column === null) return translate(`place.cause.${cause}`);
  return translate('place.own', { name: name(column), from: figure(column, from), to: figure(column, to) });
}

function sayPart(part: Part, words: MoveWords): string {
  return words.translate('place.part', { cause: sayCause(part, words), places: words.change(part.places, 1) });
}
