import type { CurrentFigure, Period } from '@jiju/domain';

export interface Cell {
  readonly clusterId: number;
  readonly period: Period;
  readonly indicator: string;
  readonly industry: string;
}

export interface StoredFigure extends CurrentFigure {
  readonly note: string;
  readonly late: boolean;
  readonly author: string;
  readonly updatedAt: string;
}

export interface FigureToStore extends Cell, StoredFigure {}

export interface ObservationMemory {
  /** What the cells hold now, in the order asked; the cells found are locked until the transaction ends. */
  current(cells: readonly Cell[]): Promise<(StoredFigure | undefined)[]>;
  store(figures: readonly FigureToStore[]): Promise<void>;
}
