import type { EditionContent, EditionResult } from './edition-content.ts';

/** A line of a frozen ranking with the names as they were. */
export interface EditionRow extends EditionResult {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Columns of a bulletin: the score is the top group's, so only the groups below it are shown beside it. */
export interface EditionGroup {
  readonly at: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The ranked clusters, best first; those that share a place in the order of their codes. */
export function rankedRows(content: EditionContent): EditionRow[] {
  return rowsOf(content)
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.code < b.code ? -1 : 1));
}

/** Everybody else, each with the reason. */
export function unrankedRows(content: EditionContent): Pick<EditionRow, 'code' | 'nameZh' | 'nameEn' | 'excluded'>[] {
  const names = namesOf(content);
  const archived = content.archived.map(({ code, excluded }) => ({ code, excluded, ...named(names, code) }));
  return [...rowsOf(content).filter(({ rank }) => rank === null), ...archived].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

export function groupsBelowTop({ method: { definition } }: EditionContent): EditionGroup[] {
  return definition.groups.flatMap(({ code, name, parent }, at) =>
    parent === undefined ? [] : [{ at, code, nameZh: name?.zh ?? code, nameEn: name?.en ?? '' }],
  );
}

type Names = ReadonlyMap<string, { readonly nameZh: string; readonly nameEn: string }>;
const namesOf = ({ clusters }: EditionContent): Names => new Map(clusters.map((cluster) => [cluster.code, cluster]));

function named(names: Names, code: string) {
  const { nameZh = code, nameEn = '' } = names.get(code) ?? {};
  return { nameZh, nameEn };
}

function rowsOf(content: EditionContent): EditionRow[] {
  const names = namesOf(content);
  return content.results.map((result) => ({ ...result, ...named(names, result.code) }));
}
