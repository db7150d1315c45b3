import { isRefusal, refuse, type Problem, type Refusal } from '@jiju/domain';
import type { ImportReport } from '@jiju/contract';
import type { Actor, FigureMemory, House } from '../path/house.ts';
import {
  recordObservations,
  type RecordedFigures,
  type RecordObservationsNeeds,
} from '../observation/record-observations.ts';
import { decodeFile } from './decode-file.ts';
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
}

/** No sheet of figures is wider; what is, is no table of ours. */
const columnsAtMost = 2_000;

export interface ImportFiguresRequest {
  readonly file: Uint8Array;
  /** Not given: told from the headings. */
  readonly format?: FileFormat | undefined;
  readonly dryRun: boolean;
  readonly approves: boolean;
  readonly onlyClusters: ReadonlySet<string> | null;
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
 * the report with their place, and then nothing is stored.
 */
export function importFigures(needs: ImportFiguresNeeds) {
  return async (actor: Actor, request: ImportFiguresRequest): Promise<ImportReport | Refusal> => {
    const text = decodeFile(request.file);
    if (isRefusal(text)) return text;
    const rows = readTable(text);
    if (isRefusal(rows)) return rows;
    if ((rows[0]?.cells.length ?? 0) > columnsAtMost) return refuse('file-too-many-columns', { max: columnsAtMost });
    const read = readFigures(rows, await needs.vocabulary(), request.format);
    const report = (problems: readonly RowProblem[], saved?: RecordedFigures): ImportReport => ({
      rows: read.rows,
      changed: saved?.changed ?? 0,
      unchanged: saved?.unchanged ?? 0,
      dryRun: request.dryRun,
      problems: [...problems],
    });
    if (read.problems.length > 0) return report(read.problems);
    const saved = await record(needs, actor, request, read);
    return isRefusal(saved) ? report(saved.refused.slice(0, 1_000).map((one) => placed(one, read))) : report([], saved);
  };
}

async function record(
  needs: ImportFiguresNeeds,
  actor: Actor,
  { dryRun, approves, onlyClusters }: ImportFiguresRequest,
  { figures }: ReadFigures,
): Promise<RecordedFigures | Refusal> {
  const saving = { figures, approves, onlyClusters };
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
function placed({ code, params, path }: Problem, { places }: ReadFigures): RowProblem {
  const place = places[Number(path.split('.')[1])];
  return { row: place?.row ?? 0, column: place?.column ?? '', code, params };
}
