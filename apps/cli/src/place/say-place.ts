import { sayCause, sayMove, type RankMove, type Standing } from '@jiju/contract';
import { stillEnough, type ItemExplanation, type PlaceGap } from '@jiju/domain';
import type { PlaceWords } from './place-words.ts';

/** Parts are means of two differences of scores with two decimals. */
const POINT_DECIMALS = 3;

/** The sentence, then every part in places and points with what they add up to, then who went by. */
export function moveLines(move: RankMove, words: PlaceWords): string[] {
  const { before, after, places, parts, others, crossings } = move;
  const line = (part: { readonly places: number; readonly points: number }, name: string) =>
    `  ${words.change(part.places).padStart(6)}  ${words.change(part.points, POINT_DECIMALS).padStart(9)}  ${name}`;
  const { translate } = words;
  const ofOthers = others.map((one) => {
    const { column } = one;
    const name =
      column === null ? translate('place.othersRedLines') : translate('place.othersBy', { name: words.name(column) });
    return line(one, `  ${name}`);
  });
  const together = { places: places ?? 0, points: (after.score ?? 0) - (before.score ?? 0) };
  return [
    sayMove(move, words),
    ...parts.flatMap((part) => [line(part, sayCause(part, words)), ...(part.cause === 'others' ? ofOthers : [])]),
    ...(parts.length === 0 ? [] : [line(together, translate('place.sum'))]),
    ...(['passedBy', 'passed'] as const).flatMap((side) => wentBy(crossings[side], side, words)),
  ];
}

function wentBy(crossings: RankMove['crossings']['passed'], side: 'passedBy' | 'passed', words: PlaceWords): string[] {
  if (crossings.length === 0) return [];
  const place = (rank: number | null) => rank ?? words.translate('place.unranked');
  const said = crossings.map(({ from, to, ...named }) => {
    const between = words.translate('place.crossing', { from: place(from), to: place(to) });
    return `${named.clusterCode} ${words.nameOf(named)} ${between}`;
  });
  return [`${words.translate(`place.${side}`)}${said.join(words.language === 'zh' ? '、' : ', ')}`];
}

/** What a better place takes: points, and every figure by itself, the cheapest first. */
export function gapLines({ place, points, ways }: PlaceGap, words: PlaceWords): string[] {
  return [
    words.translate('place.lacks', { place, points: words.number(points, 2) }),
    ...ways.map(({ column, value, needed }) => {
      const now = `  ${words.name(column)}: ${words.figure(column, value)} → `;
      if (needed === null) return now + words.translate('place.notAlone');
      const enough = stillEnough(needed, value, words.decimals(column));
      return `${now}${words.figure(column, enough)} (${words.change(enough - value, words.decimals(column))})`;
    }),
  ];
}

/** The formula with its numbers, what they are and whose. Numbers and codes are the same in every language. */
export function scoreLines({
  code,
  scoring,
  raw,
  value,
  score,
  arithmetic,
  flat,
  yardsticks,
}: ItemExplanation): string[] {
  const whose = ({ id, more }: (typeof yardsticks)[number]) =>
    id === null ? '' : ` (${id}${more === 0 ? '' : ` +${more}`})`;
  return [
    `${code} ${scoring.kind}: ${raw ?? '—'}${value === raw ? '' : ` → ${value ?? '—'}`}`,
    `  ${arithmetic ?? flat ?? '—'} = ${score ?? '—'}`,
    ...yardsticks.map((one) => `  ${one.kind} ${one.value}${whose(one)}`),
  ];
}

const heads = {
  zh: {
    all: '与全部参排集聚区相比',
    peers: '与同类相比',
    strengths: '强项',
    weaknesses: '弱项',
    none: '无',
    median: '中位数',
  },
  en: {
    all: 'Against all ranked clusters',
    peers: 'Against its peer group',
    strengths: 'strengths',
    weaknesses: 'weaknesses',
    none: 'none',
    median: 'median',
  },
} as const;

type Line = Standing['indicators'][number];

/** What stands in the best and in the worst quarter, with the place in it, the figure and the middle one of those compared with. */
export function standingLines(
  asked: {
    readonly standing: Standing;
    readonly among: 'all' | 'peers';
    readonly strengths: readonly Line[];
    readonly weaknesses: readonly Line[];
  },
  words: PlaceWords,
): string[] {
  const { standing, among } = asked;
  const head = heads[words.language];
  const [colon, comma] = words.language === 'zh' ? ['：', '，'] : [': ', ', '];
  const compared = among === 'peers' ? `${head.peers} ${standing.peerGroup}` : head.all;
  return (['strengths', 'weaknesses'] as const).flatMap((side) => [
    `${compared}${comma}${head[side]}${colon}${asked[side].length === 0 ? head.none : ''}`.trimEnd(),
    ...asked[side].map((line) => {
      const figures = `${words.figure(line.code, line.raw)}${comma}${head.median} ${words.figure(line.code, line.medianRaw)}`;
      return `  ${words.nameOf(line)} ${line.place}/${line.of}${colon}${figures}`;
    }),
  ]);
}
