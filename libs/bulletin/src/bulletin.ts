import { problemTexts, sayProblem } from '@jiju/contract';
import { groupsBelowTop, rankedRows, unrankedRows, type EditionContent, type EditionDifference } from '@jiju/domain';
import { words, type Language } from './words.ts';

export interface BulletinRequest {
  readonly content: EditionContent;
  readonly hash: string;
  readonly state: string;
  /** The last day for objections. */
  readonly postedUntil: string | null;
  /** From the edition that it takes the place of. */
  readonly difference: EditionDifference | null;
  /** What the indicators are called that the difference may name, by code. */
  readonly indicators?: ReadonlyMap<string, Measured>;
  readonly language: Language;
}

interface Names {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What an indicator is called and how its figures are written. */
interface Measured extends Names {
  readonly unit: string;
  readonly decimals: number;
}

/** A number with decimals of its own, where those of a column differ from row to row. */
interface Amount {
  readonly value: number;
  readonly decimals: number;
}

export type Cell = string | number | Amount | null;

/** A cell as it is read, by the decimals of its column unless it has its own. */
export function cellText(cell: Cell, decimals: number | null = null): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.value.toFixed(cell.decimals);
  return decimals === null ? String(cell) : cell.toFixed(decimals);
}

const MOST_LETTERS = 120;

/** A table of a bulletin; columns with decimals hold numbers. */
export interface BulletinTable {
  readonly title: string;
  readonly head: readonly string[];
  /** Decimals shown in each column; null: text or whole numbers. */
  readonly decimals: readonly (number | null)[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a bulletin (通报) says, before it is put on paper or into a workbook. */
export interface Bulletin {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly BulletinTable[];
  readonly proof: readonly string[];
}

/** Lay out what was frozen, in one language. */
export function bulletinOf(request: BulletinRequest): Bulletin {
  const { content, hash, state, postedUntil, language } = request;
  const say = words[language];
  const { method, frozenAt, supersedes, synthetic, previousHash, number } = content;
  const note = either(language, content.noteZh, content.noteEn);
  return {
    language,
    title: `${either(language, method.nameZh, method.nameEn)} ${content.period} ${say.bulletin}`,
    lines: [
      [say.version(content.code, method.version), say.frozen(dayInShanghai(frozenAt)), say.state(state)].join(' · '),
      ...(postedUntil === null ? [] : [say.posted(postedUntil)]),
      ...(supersedes === null ? [] : [say.supersedes(supersedes)]),
      ...(synthetic ? [say.synthetic] : []),
      ...(note === '' ? [] : note.split('\n')),
    ],
    tables: [rankingTable(content, language), ...otherTables(request)],
    proof: [say.hash(hash), say.previous(previousHash ?? '-'), say.chain(number)],
  };
}

function rankingTable(content: EditionContent, language: Language): BulletinTable {
  const say = words[language];
  const groups = groupsBelowTop(content);
  const { rounding, fullPoints = 100 } = content.method.definition;
  const ofGroups = fullPoints <= 1 ? 3 : 2;
  const ranked = rankedRows(content);
  // Where the method filled in what was missing, a reader sees of whom and how much.
  const hasFilled = ranked.some((row) => filledIn(row) > 0);
  return {
    title: say.ranking,
    head: [
      say.rank,
      say.code,
      say.cluster,
      say.score,
      ...groups.map((group) => named(group, language)),
      say.peerRank,
      say.regionRank,
      ...(hasFilled ? [say.filledIn] : []),
    ],
    decimals: [
      ...[null, null, null],
      rounding?.score ?? 2,
      ...groups.map(() => ofGroups),
      ...[null, null],
      ...(hasFilled ? [null] : []),
    ],
    rows: ranked.map((row) => [
      row.rank,
      row.code,
      named(row, language),
      row.score,
      ...groups.map(({ at }) => row.groups[at] ?? null),
      row.peerRank,
      row.regionRank,
      ...(hasFilled ? [filledIn(row)] : []),
    ]),
  };
}

/** Indicators of a row that were scored without a figure of its own. */
const filledIn = ({ raw, normalised }: Pick<EditionContent['results'][number], 'raw' | 'normalised'>): number =>
  raw.filter((value, at) => value === null && (normalised[at] ?? null) !== null).length;

function otherTables({ content, difference, indicators = new Map(), language }: BulletinRequest): BulletinTable[] {
  const say = words[language];
  const others = unrankedRows(content).map((one) => [
    one.code,
    named(one, language),
    one.excluded ? sayProblem(problemTexts, { ...one.excluded, path: '' }, language) : '',
  ]);
  const tables: BulletinTable[] = [];
  if (others.length > 0)
    tables.push({
      title: say.notRanked,
      head: [say.code, say.cluster, say.reason],
      decimals: [null, null, null],
      rows: others,
    });
  if (difference)
    tables.push(differenceTable(difference, indicators, language, content.method.definition.rounding?.score ?? 2));
  return tables;
}

/** One list of everything: ranks, scores, figures and texts, before and now. */
export function differenceTable(
  note: EditionDifference,
  indicators: ReadonlyMap<string, Measured>,
  language: Language,
  scoreDecimals = 2,
): BulletinTable {
  const say = words[language];
  const called = (column: string) => {
    const indicator = indicators.get(column);
    const name = named(indicator ?? { nameZh: '', nameEn: column }, language);
    // Units are kept in Chinese.
    return language === 'zh' && indicator?.unit ? `${name}（${indicator.unit}）` : name;
  };
  const rows: Cell[][] = [
    ...note.clusters.flatMap((one) => [
      ...(one.previousRank === one.rank ? [] : [[named(one, language), say.rank, one.previousRank, one.rank]]),
      ...(one.previousScore === one.score
        ? []
        : [[named(one, language), say.score, ...amounts(one.previousScore, one.score, scoreDecimals)]]),
    ]),
    ...note.figures.map((one) => [
      named(one, language),
      called(one.column),
      ...amounts(one.before, one.after, indicators.get(one.column)?.decimals ?? 2),
    ]),
    ...note.texts.map((one) => [named(one, language), called(one.column), one.before, one.after]),
    ...(note.before.methodVersion === note.after.methodVersion
      ? []
      : [[say.method, say.methodVersion, note.before.methodVersion, note.after.methodVersion]]),
    ...note.method.map(({ path, one, other }) => [say.method, path, brief(one), brief(other)]),
  ];
  const head = [say.cluster, say.item, say.before, say.after];
  return { title: say.difference(note.before.code), head, decimals: [null, null, null, null], rows };
}

/** Two numbers with so many decimals, or with all they have where these few hide what differs. */
function amounts(before: number | null, after: number | null, decimals: number): [Cell, Cell] {
  const hides = before !== null && after !== null && before.toFixed(decimals) === after.toFixed(decimals);
  const amount = (value: number | null): Cell => (value === null ? null : hides ? value : { value, decimals });
  return [amount(before), amount(after)];
}

/** A place of a definition as a cell: numbers and texts as they are, what is larger as far as a cell holds it. */
function brief(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  const text = JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

const either = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh || en : en || zh);

function named(one: Names, language: Language): string {
  return either(language, one.nameZh, one.nameEn);
}

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The day of an instant in Asia/Shanghai, `2014-04-01`. */
function dayInShanghai(instant: string): string {
  return dayFormat.format(new Date(instant));
}
