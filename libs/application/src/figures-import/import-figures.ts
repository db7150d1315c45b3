import { isRefusal, refuse, type FigureClaims, type Problem, type Refusal } from '@jiju/domain';
import type { Actor, FigureMemory, House } from '../path/house.ts';
import {
  recordObservations,
  type RecordedFigures,
  type RecordObservationsNeeds,
} from '../observation/record-observations.ts';
import { decodeFile, isArchive } from './decode-file.ts';
import { findTable, type FoundTable, type OpenWorkbook } from './find-table.ts';
import { OneAtATime } from './one-at-a-time.ts';
import {
  readFigures,
  type FileFormat,
  type FileVocabulary,
  type ReadFigures,
  type RowProblem,
} from './read-figures.ts';
import { readTable } from './read-table.ts';

export interface ImportFiguresNeeds extends RecordObservationsNeeds {
  /** Clusters and indicators with the names people may write. */
  readonly vocabulary: () => Promise<FileVocabulary>;
  /** Opens an Excel workbook, or says why it cannot be read. */
  readonly openWorkbook: (file: Uint8Array) => Promise<OpenWorkbook | Refusal>;
}

/** No sheet of figures is wider; what is, is no table of ours. */
const columnsAtMost = 2_000;

export interface ImportFiguresRequest {
  readonly file: Uint8Array;
  /** Not given: told from the headings. */
  readonly format?: FileFormat | undefined;
  readonly dryRun: boolean;
  readonly approves: boolean;
  readonly claims: FigureClaims | null;
  readonly onlyClusters: ReadonlySet<string> | null;
}

/** What an import did, or would do; with problems nothing was stored. */
export interface ImportOutcome {
  readonly rows: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly dryRun: boolean;
  readonly problems: readonly RowProblem[];
  /** Sheet of the workbook that was read; `null`: the file was text. */
  readonly sheet: string | null;
  /** Sheets of the workbook that hold something and were not read. */
  readonly otherSheets: readonly string[];
}

/** Ends a transaction that was only to show what would happen. */
class OnlyShown extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('dry run');
    this.result = result;
  }
}

/**
 * Import a file of figures: all of it or nothing. A file that cannot be read is refused; rows that cannot be are named in
 * the report with their place, and then nothing is stored. Of one process one import goes at a time: the largest file takes
 * most of the memory there is.
 */
export function importFigures(needs: ImportFiguresNeeds) {
  const turns = new OneAtATime();
  return (actor: Actor, request: ImportFiguresRequest): Promise<ImportOutcome | Refusal> =>
    turns.do(() => importOne(needs, actor, request));
}

async function importOne(
  needs: ImportFiguresNeeds,
  actor: Actor,
  request: ImportFiguresRequest,
): Promise<ImportOutcome | Refusal> {
  const found = await tableOf(needs, request.file);
  if (isRefusal(found)) return found;
  const { rows, sheet, otherSheets } = found;
  if ((rows[0]?.cells.length ?? 0) > columnsAtMost) return refuse('file-too-many-columns', { max: columnsAtMost });
  const read = readFigures(rows, await needs.vocabulary(), request.format);
  const report = (problems: readonly RowProblem[], saved?: RecordedFigures): ImportOutcome => ({
    rows: read.rows,
    changed: saved?.changed ?? 0,
    unchanged: saved?.unchanged ?? 0,
    dryRun: request.dryRun,
    problems,
    sheet,
    otherSheets,
  });
  // A file of which something cannot be read is only rehearsed: for what else is wrong with it.
  const rehearsed = { ...request, dryRun: request.dryRun || read.problems.length > 0 };
  const saved = await record(needs, actor, rehearsed, read);
  if (read.problems.length === 0 && !isRefusal(saved)) return report([], saved);
  return report(await everyProblem(needs, actor, request, read, saved));
}

/** The rows of a file, whatever it is: a workbook or text. */
async function tableOf(needs: ImportFiguresNeeds, file: Uint8Array): Promise<FoundTable | Refusal> {
  if (isArchive(file)) {
    const workbook = await needs.openWorkbook(file);
    return isRefusal(workbook) ? workbook : findTable(workbook);
  }
  const text = decodeFile(file);
  if (isRefusal(text)) return text;
  const rows = readTable(text);
  return isRefusal(rows) ? rows : { rows, sheet: null, otherSheets: [] };
}

const problemsAtMost = 1_000;

/** All that is wrong with a file, told at once: what cannot be read, and what would be refused of the rest. */
async function everyProblem(
  needs: ImportFiguresNeeds,
  actor: Actor,
  request: ImportFiguresRequest,
  read: ReadFigures,
  first: RecordedFigures | Refusal,
): Promise<RowProblem[]> {
  const problems = [...read.problems];
  let [rest, judged] = [read, first];
  // Figures are judged only when all their names are known: what is refused is left out, until the rest is taken.
  while (isRefusal(judged) && problems.length < problemsAtMost) {
    for (const one of judged.refused.slice(0, problemsAtMost)) problems.push(placed(one, rest));
    const refused = new Set(judged.refused.map(figureOf));
    const stays = (_: unknown, at: number): boolean => !refused.has(at);
    const figures = rest.figures.filter(stays);
    if (figures.length === 0 || figures.length === rest.figures.length) break;
    rest = { ...rest, figures, places: rest.places.filter(stays) };
    judged = await record(needs, actor, { ...request, dryRun: true }, rest);
  }
  return problems.sort((a, b) => a.row - b.row).slice(0, problemsAtMost);
}

async function record(
  needs: ImportFiguresNeeds,
  actor: Actor,
  { dryRun, approves, claims, onlyClusters }: ImportFiguresRequest,
  { figures }: ReadFigures,
): Promise<RecordedFigures | Refusal> {
  const saving = { figures, approves, claims, onlyClusters };
  if (!dryRun) return recordObservations(needs)(actor, saving);
  try {
    return await recordObservations({ ...needs, house: rehearsing(needs.house) })(actor, saving);
  } catch (error) {
    if (error instanceof OnlyShown) return error.result as RecordedFigures;
    throw error;
  }
}

/** A house in which everything is decided and nothing stays. */
function rehearsing(house: House): House {
  return {
    ...house,
    recordFigures: (actor, work) =>
      house.recordFigures(actor, async (memory: FigureMemory) => {
        const observations = { ...memory.observations, store: () => Promise.resolve() };
        const outcome = await work({ ...memory, observations });
        if (isRefusal(outcome)) return outcome;
        throw new OnlyShown(outcome.result);
      }),
  };
}

/** `figures.12.value` back to the row and column it came from. */
function placed(problem: Problem, { places, clusterColumn }: ReadFigures): RowProblem {
  const { code, params, path } = problem;
  const place = places[figureOf(problem)];
  const column = path.endsWith('.clusterCode') ? clusterColumn : place?.column;
  return { row: place?.row ?? 0, column: column ?? '', code, params };
}

const figureOf = ({ path }: Problem): number => Number(path.split('.')[1]);
