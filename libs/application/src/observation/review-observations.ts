import {
  clustersByCode,
  isRefusal,
  reviewFigure,
  whyNoCluster,
  type Problem,
  type Refusal,
  type Scheme,
} from '@jiju/domain';
import type { ReviewInput } from '@jiju/contract';
import type { Actor } from '../path/house.ts';
import type { Cell, FigureToStore } from './observation-memory.ts';
import { FactsBySheet } from './facts-by-sheet.ts';
import type { RecordedFigures, RecordObservationsNeeds } from './record-observations.ts';

/** Approve, return or reopen figures: all of them or none. */
export function reviewObservations(needs: RecordObservationsNeeds) {
  return (actor: Actor, review: ReviewInput): Promise<RecordedFigures | Refusal> =>
    needs.house.recordFigures(actor, async ({ scheme, observations }) => {
      const cells = resolve(scheme, review);
      if (isRefusal(cells)) return cells;
      const current = await observations.current(cells);
      const problems: Problem[] = [];
      const facts = new FactsBySheet();
      const figures: FigureToStore[] = [];
      cells.forEach((cell, at) => {
        const before = current[at];
        const state = reviewFigure(before?.state, review.decision, review.reason);
        if (typeof state !== 'string') problems.push({ ...state, path: `cells.${at}` });
        else if (before) {
          const note = review.decision === 'return' ? review.reason : '';
          const after = { ...cell, ...before, state, note, revision: before.revision + 1, updatedAt: needs.now() };
          figures.push(after);
          facts.add(cell, before, after, review.reason);
        }
      });
      if (problems.length > 0) return { refused: problems };
      await observations.store(figures);
      return { facts: facts.all(), result: { changed: figures.length, unchanged: 0, figures } };
    });
}

function resolve(scheme: Scheme, review: ReviewInput): Cell[] | Refusal {
  const clusters = clustersByCode(scheme);
  const problems: Problem[] = [];
  const cells = new Map<string, Cell>();
  review.cells.forEach((cell, at) => {
    const cluster = clusters.get(cell.clusterCode);
    if (!cluster) problems.push(whyNoCluster(scheme, cell.clusterCode, `cells.${at}.clusterCode`));
    else {
      const found = {
        clusterId: cluster.id,
        period: cell.periodCode,
        indicator: cell.indicatorCode,
        industry: cell.industry,
      };
      cells.set(JSON.stringify(found), found);
    }
  });
  return problems.length > 0 ? { refused: problems } : [...cells.values()];
}
