import {
  figureChange,
  figureGrid,
  figuresSaved,
  importReport,
  type FigureChange,
  type FigureGrid,
  type FigureInput,
  type FiguresSaved,
  type ImportReport,
  type ReviewInput,
} from '@jiju/contract';
import { z } from 'zod';
import { ApiError } from '../provider/api-error.ts';
import { api } from '../provider/api.ts';
import { query } from '../provider/query.ts';
import type { FileToImport } from './file-to-import.ts';

export interface GridQuestion {
  readonly periodCode: string;
  readonly regionCode: string;
  /** None: every cluster. */
  readonly clusterCode: readonly string[];
  readonly page: number;
  readonly perPage: number;
}

export const gridPath = (question: GridQuestion): string => `/figures${query({ ...question })}`;

export function readGrid(question: GridQuestion, signal?: AbortSignal): Promise<FigureGrid> {
  return api.get(gridPath(question), figureGrid, signal);
}

/** All or nothing; the revisions inside say what the user saw. */
export function saveFigures(figures: readonly FigureInput[]): Promise<FiguresSaved> {
  return api.send('PUT', '/figures', { body: { figures }, schema: figuresSaved });
}

export function reviewFigures(body: ReviewInput): Promise<FiguresSaved> {
  return api.send('POST', '/figures/review', { body, schema: figuresSaved });
}

export interface CellAddress {
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
}

export function readHistory(cell: CellAddress, signal?: AbortSignal): Promise<FigureChange[]> {
  return api.get(`/figures/history${query({ ...cell })}`, z.array(figureChange), signal);
}

/** With `dryRun` nothing is stored: the report says what would be. So it does when the import is refused for what is in the file. */
export async function importFigures(
  { body, contentType }: Pick<FileToImport, 'body' | 'contentType'>,
  dryRun: boolean,
): Promise<ImportReport> {
  try {
    const sent = { body, contentType, schema: importReport };
    return await api.send('POST', `/figures/import${query({ dryRun })}`, sent);
  } catch (error) {
    if (error instanceof ApiError && error.report) return error.report;
    throw error;
  }
}

/** Downloads go by a plain link: the browser sends the session's cookie with it. */
export const templateHref = (periodCode: string): string => `/api/figures/template.csv${query({ periodCode })}`;
