import type { FactEntry } from '@jiju/contract';

/** A line of the audit, ready for words: which sentence, what stands in it, and where one click leads. */
export interface FactLine {
  /** Key of the sentence under `facts.`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The cluster the sentence names, by id. */
  readonly clusterId: number | null;
  /** Path of the record's page, if it has one. */
  readonly link: string | null;
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The parts of a subject's key: `2013|JIJU` is period and code. */
function halves(key: string): { period: string; subject: string } {
  const bar = key.indexOf('|');
  return bar < 0 ? { period: '', subject: key } : { period: key.slice(0, bar), subject: key.slice(bar + 1) };
}

/** Not every kind of record has a page under its id. */
function pageOf(kind: string, id: string, code: string): string {
  if (kind === 'directives') return `/directives/${code}`;
  if (kind === 'editions') return `/rankings/editions/${id}`;
  return kind === 'objections' ? '/rankings?tab=editions' : `/${kind}/${id}`;
}

/** Where the review of a draft or an edition stands since, where the fact is of that. */
function reviewIn(after: unknown): string {
  const state = (after as { reviewState?: unknown } | undefined)?.reviewState;
  return text(state) === 'none' ? '' : text(state);
}

/** What a fact says. Of a type that is not known here (a newer server) the type itself is said. */
export function factLine({ type, subjectKind, subjectKey, data }: FactEntry): FactLine {
  const { period, subject } = halves(subjectKey);
  const say = (
    key: string,
    params: FactLine['params'],
    link: string | null = null,
    clusterId: number | null = null,
  ) => ({
    key,
    params,
    link,
    clusterId,
  });
  switch (type) {
    case 'ObservationsRecorded': {
      const clusterId = Number(data['clusterId'] ?? subject);
      const changes = list(data['changes']);
      const link = `/figures?period=${encodeURIComponent(period)}`;
      return say(
        'ObservationsRecorded',
        { period, count: changes.length },
        link,
        Number.isInteger(clusterId) ? clusterId : null,
      );
    }
    case 'MetricsChanged':
      // Its subject is the period itself.
      return say(type, {
        period: period || subject,
        count: list(data['clusterIds']).length,
        codes: list(data['codes']).length,
      });
    case 'RegionTotalsChanged':
      return say(type, { period, region: subject, codes: list(data['codes']).length });
    case 'RankingChanged':
      return say(
        type,
        { period, method: subject, count: list(data['moves']).length, rows: list(data['clusterIds']).length },
        `/rankings/${subject}/${period}`,
      );
    case 'StarRatingsChanged':
      return say(
        type,
        { period, rule: subject, count: list(data['changes']).length },
        `/rankings?tab=stars&period=${period}`,
      );
    case 'AwardChanged': {
      const [entered, left] = [list(data['entered']).length, list(data['left']).length];
      return say(
        entered + left > 0 ? type : 'AwardReordered',
        { period, scheme: subject, entered, left },
        `/rankings?tab=awards&period=${period}`,
      );
    }
    case 'DirectiveAssessed': {
      const params = { code: subjectKey, light: text(data['light']), before: text(data['before']) };
      // A fact is also told when only the figures behind the light changed.
      const stayed = params.before === params.light ? 'DirectiveReassessed' : 'DirectiveAssessed';
      return say(params.before === '' ? 'DirectiveFirstAssessed' : stayed, params, `/directives/${subjectKey}`);
    }
    case 'RecordChanged': {
      const id = text(data['id']);
      const link = id === '' ? null : pageOf(subjectKind, id, subjectKey);
      const review = reviewIn(data['after']);
      if (review !== '') return say(`Reviewed.${review}`, { kind: subjectKind, code: subjectKey }, link);
      return say(`RecordChanged.${text(data['action']) || 'changed'}`, { kind: subjectKind, code: subjectKey }, link);
    }
    case 'RecomputationRequested':
      return say(type, { why: text(data['why']), count: list(data['scopes']).length }, '/operations');
    case 'VerificationChanged': {
      const counts = { checked: Number(data['checked'] ?? 0), drifted: Number(data['drifted'] ?? 0) };
      return say(`VerificationChanged.${text(data['state'])}`, counts, '/operations');
    }
    case 'RobustnessChanged':
      return say(
        `RobustnessChanged.${text(data['state'])}`,
        { period, method: subject },
        `/rankings/${subject}/${period}`,
      );
    case 'SignedIn':
      return say(type, { login: subjectKey });
    default:
      return say('unknown', { type, subject: `${subjectKind} ${subjectKey}` });
  }
}
