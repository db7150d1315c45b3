import { explainPlace, rankMove } from '@jiju/application';
import { allSights, type RankMove, type Standing } from '@jiju/contract';
import { clustersByCode, strengthsOf } from '@jiju/domain';
import { namesOfClusters, namesOfIndicators, RankingReader, versionNumbered, type Pasts } from '@jiju/persistence';
import { systemPace } from '@jiju/platform';
import { momentAsked, readAsKnown, withPasts } from '../database/as-known.ts';
import { notRefused } from '../database/not-refused.ts';
import type { OpenHouse } from '../database/with-house.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import type { PlaceAsked } from './place-asked.ts';
import { wordsIn, type PlaceWords } from './place-words.ts';
import { gapLines, moveLines, scoreLines, standingLines } from './say-place.ts';

/** An answer for programs and for people, and what is to be said beside it. */
export interface PlaceAnswer {
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly remark?: string;
}

/** Asks the house the one question of the line. */
export async function answerOf(open: OpenHouse, asked: PlaceAsked): Promise<PlaceAnswer> {
  const clusterId = await open.house.inspect([], (bench) =>
    Promise.resolve(clustersByCode(bench.scheme).get(asked.cluster)?.id),
  );
  if (clusterId === undefined) throw new BadInput(`there is no cluster ${asked.cluster}`);
  return withPasts(open, (pasts) => {
    const question = { ...asked, clusterId, open, pasts };
    if (asked.place !== undefined) return gapTo(question, asked.place);
    if (asked.score !== undefined) return scoreOf(question, asked.score);
    return asked.among === undefined ? moveOf(question) : standingAmong(question, asked.among);
  });
}

interface Question extends PlaceAsked {
  readonly clusterId: number;
  readonly open: OpenHouse;
  readonly pasts: Pasts;
}

const explainerOf = ({ open, pasts }: Question) =>
  explainPlace({
    house: open.house,
    inspectPast: (moment, wanted, work) => pasts.read(moment, wanted, ({ bench }) => work(bench)),
    turn: () => systemPace.turn(),
  });

async function moveOf(question: Question): Promise<PlaceAnswer> {
  const move = await moveFrom(question);
  const columns = [...move.parts, ...move.others].flatMap(({ column }) => (column === null ? [] : [column]));
  return { json: move, lines: moveLines(move, await wordsOf(question, columns)) };
}

async function moveFrom(question: Question): Promise<RankMove> {
  const { method, period, open, pasts, againstAsOf } = question;
  // The one moment that is of the other side; a bad one is named by its option.
  if (againstAsOf !== undefined && againstAsOf !== 'now') momentAsked(open, againstAsOf, 'against-as-of');
  const ask = rankMove({
    explain: explainerOf(question),
    momentOf: (asOf) => momentAsked(open, asOf),
    versionNumbered: (code, number) => versionNumbered(open.database, code, number, allSights),
    namesAsKnown: (asOf, codes) => readAsKnown(open, pasts, asOf, {}, (database) => namesOfClusters(database, codes)),
  });
  return notRefused(await ask({ ...question, methodCode: method, periodCode: period }));
}

async function gapTo(question: Question, place: number): Promise<PlaceAnswer> {
  const { open, cluster, method, period, clusterId, asOf } = question;
  const moment = momentAsked(open, asOf);
  const gap = notRefused(await explainerOf(question).gap({ method, period, clusterId, moment }, place));
  if (gap === null) {
    const { after } = await moveFrom({ ...question, against: period });
    const remark =
      after.rank === null
        ? `${cluster} is not ranked in ${period} by ${method}`
        : `${cluster} stands at place ${after.rank} of ${after.of} already`;
    return { json: null, lines: [], remark };
  }
  const words = await wordsOf(question, gap.ways.map(({ column }) => column)); // prettier-ignore
  return { json: gap, lines: gapLines(gap, words) };
}

async function scoreOf(question: Question, code: string): Promise<PlaceAnswer> {
  const { open, method, period, clusterId, asOf, version: number } = question;
  const version =
    number === undefined ? undefined : ((await versionNumbered(open.database, method, number, allSights)) ?? number);
  const asking = { method, period, clusterId, version, moment: momentAsked(open, asOf) };
  const item = notRefused(await explainerOf(question).score(asking, code));
  return { json: item, lines: scoreLines(item) };
}

async function standingAmong(question: Question, among: 'all' | 'peers'): Promise<PlaceAnswer> {
  const { open, pasts, cluster, method, period, clusterId, asOf } = question;
  const rankings = [{ method, period }];
  const standing: Standing | undefined = await readAsKnown(open, pasts, asOf, { rankings }, (database) =>
    new RankingReader(database).standing({ clusterId, method, period, among }),
  );
  if (!standing) throw new BadInput(`${cluster} is not ranked in ${period} by ${method}`);
  const { strengths, weaknesses } = strengthsOf(standing.indicators);
  const codes = (lines: typeof strengths) => lines.map(({ code }) => code);
  const words = await wordsOf(question, standing.indicators.map(({ code }) => code)); // prettier-ignore
  return {
    json: { ...standing, among, strengths: codes(strengths), weaknesses: codes(weaknesses) },
    lines: standingLines({ standing, among, strengths, weaknesses }, words),
  };
}

/** Of the moment that is asked about; JSON needs no words. */
async function wordsOf({ open, pasts, asOf, language, format }: Question, codes: string[]): Promise<PlaceWords> {
  const indicators =
    format === 'json'
      ? new Map()
      : await readAsKnown(open, pasts, asOf, {}, (database) => namesOfIndicators(database, [...new Set(codes)]));
  return wordsIn(language, indicators);
}
