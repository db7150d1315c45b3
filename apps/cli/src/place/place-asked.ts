import { parseArgs } from 'node:util';
import type { Period } from '@jiju/domain';
import { countAsked, needed, oneOf, periodAsked } from '../database/option-of.ts';
import { BadInput } from '../evaluate/bad-input.ts';

/** What a line of `jiju place` asks. */
export interface PlaceAsked {
  readonly cluster: string;
  readonly method: string;
  readonly period: Period;
  readonly asOf: string | undefined;
  readonly version: number | undefined;
  readonly against: Period | undefined;
  readonly againstAsOf: string | undefined;
  readonly againstVersion: number | undefined;
  readonly place: number | undefined;
  readonly among: 'all' | 'peers' | undefined;
  /** Code of an indicator of the method whose score is explained. */
  readonly score: string | undefined;
  readonly format: 'json' | 'text';
  readonly language: 'zh' | 'en';
}

/** What only a comparison of two sides takes. */
const ofMove = ['against', 'against-as-of', 'against-version', 'version'] as const;

/** What is asked of one ranking, one at a time. */
const questions = ['place', 'among', 'score'] as const;

/** Reads the line, or says what is wrong with it. */
export function placeAsked(argv: readonly string[]): PlaceAsked {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      cluster: { type: 'string' },
      method: { type: 'string' },
      period: { type: 'string' },
      'as-of': { type: 'string' },
      version: { type: 'string' },
      against: { type: 'string' },
      'against-as-of': { type: 'string' },
      'against-version': { type: 'string' },
      place: { type: 'string' },
      among: { type: 'string' },
      score: { type: 'string' },
      format: { type: 'string', default: 'json' },
      language: { type: 'string', default: 'en' },
    },
  });
  const { against, among, place: rank } = values;
  const [oneSided, ...more] = questions.filter((name) => values[name] !== undefined);
  const other = [...more, ...ofMove].find(
    (name) => values[name] !== undefined && !(oneSided === 'score' && name === 'version'),
  );
  if (oneSided !== undefined && other !== undefined)
    throw new BadInput(`--${oneSided} compares no two rankings; leave out --${other}`);
  return {
    cluster: needed('cluster', 'code', values.cluster),
    method: needed('method', 'code', values.method),
    period: periodAsked('period', values.period),
    asOf: values['as-of'],
    version: countAsked('version', values.version),
    against: against === undefined ? undefined : periodAsked('against', against),
    againstAsOf: values['against-as-of'],
    againstVersion: countAsked('against-version', values['against-version']),
    place: countAsked('place', rank),
    among: among === undefined ? undefined : oneOf('among', ['all', 'peers'] as const, among),
    score: values.score,
    format: oneOf('format', ['json', 'text'] as const, values.format),
    language: oneOf('language', ['zh', 'en'] as const, values.language),
  };
}
