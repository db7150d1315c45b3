import type { FactEntry } from '@jiju/contract';

/** One thing before and after. `what` is a field, an indicator's code, a cluster or said in words already. */
export interface FactChange {
  readonly what: string;
  /** How `what` is to be named. */
  readonly of: 'indicator' | 'cluster' | 'field' | 'words';
  readonly before: string;
  readonly after: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as one line of text; empty for nothing. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const json = JSON.stringify(value);
  return json.length > 300 ? `${json.slice(0, 300)}…` : json;
}

/** @param common what a figure says that does not say it itself */
function figureText(common: unknown, figure: unknown): string {
  if (!isObject(figure)) return '';
  const { value, status, state } = { ...(isObject(common) && common), ...figure };
  return `${value === null || value === undefined ? asText(status) : asText(value)} (${asText(state)})`;
}

function pairs(entries: unknown): FactChange[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) =>
    Array.isArray(entry)
      ? [{ what: asText(entry[0]), of: 'cluster' as const, before: asText(entry[1]), after: asText(entry[2]) }]
      : [],
  );
}

/** The fields of a record; of a review only its notes: who, when and what came of it is in the line itself. */
function plain(record: unknown): Record<string, unknown> {
  if (!isObject(record)) return {};
  const { review, reviewState: _said, ...fields } = record;
  return isObject(review) ? { ...fields, reviewNote: review['note'], reviewAnswer: review['answer'] } : fields;
}

/** What a fact says about before and after, as lines. */
export function factChanges({ type, data }: FactEntry): FactChange[] {
  if (type === 'ObservationsRecorded') {
    const changes: unknown[] = Array.isArray(data['changes']) ? data['changes'] : [];
    return changes.filter(isObject).map((change) => ({
      what: asText(change['indicator']),
      of: 'indicator',
      before: figureText(data['common'], change['before']),
      after: figureText(data['common'], change['after']),
    }));
  }
  if (type === 'RankingChanged') return pairs(data['moves']);
  if (type === 'StarRatingsChanged') return pairs(data['changes']);
  const { before, after } = data;
  if (type === 'DirectiveAssessed')
    return [{ what: 'light', of: 'field', before: asText(before), after: asText(data['light']) }];
  if (type !== 'RecordChanged') return [];
  const [was, now] = [plain(before), plain(after)];
  // Some fields are told whether they changed or not, because consequences hang on them.
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((what): FactChange => ({ what, of: 'field', before: asText(was[what]), after: asText(now[what]) }))
    .filter((one) => one.before !== one.after);
}
