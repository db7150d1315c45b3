import { metricsTable, rankingHead, type MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { patchMethod } from './edit-definition.ts';
import { previewRanking } from './preview-ranking.ts';

/** The ranking a definition gives over the figures of a chosen period, beside the version in force; computed here. */
export function usePreview(definition: MethodDefinition, active: MethodVersion | null, methodCode: string) {
  const [chosen, setChosen] = useState<string | null>(null);
  const heads = useResult('/rankings', listed(rankingHead), { subjects: ['ranking'] });
  const own = (heads.data ? heads.data.items : []).filter((head) => head.methodCode === methodCode);
  const periods = [...new Set(own.map(({ periodCode }) => periodCode))].sort().reverse();
  const period = chosen ?? own.find(({ ranked }) => ranked > 0)?.periodCode ?? periods[0] ?? null;
  const table = useResult(period === null ? null : `/metrics-table${query({ periodCode: period })}`, metricsTable, {
    subjects: ['metric'],
    period: period ?? undefined,
  });
  const figures = table.data ?? null;
  // Typing and dragging stay smooth: the ranking follows a moment later.
  const settled = useDeferredValue(definition);
  const against = active?.definition ?? null;
  const exact = useMemo(() => figures && previewRanking(settled, against, figures), [settled, against, figures]);
  // Weights that do not add up yet are on the way to it: shown as if they were scaled, and said so.
  const scaled = useMemo(
    () =>
      exact || !figures ? null : previewRanking(patchMethod(settled, { weightsMustSum: undefined }), against, figures),
    [exact, settled, against, figures],
  );
  return {
    loaded: heads.data !== undefined,
    periods: periods.length === 0 && period !== null ? [period] : periods,
    period,
    choose: setChosen,
    table,
    /** What the preview was made of, a moment behind the definition while it changes. */
    settled,
    behind: settled !== definition,
    preview: exact ?? scaled,
    scaled: scaled !== null,
  };
}

export type WorkshopPreview = ReturnType<typeof usePreview>;
