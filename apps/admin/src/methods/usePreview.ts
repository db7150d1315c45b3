import { metricsTable, type MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { patchMethod } from './edit-definition.ts';
import { previewRanking, type PreviewAgainst } from './preview-ranking.ts';
import { previewUnits } from './preview-units.ts';
import { useRankedPeriods } from './useRankedPeriods.ts';
import { useVersionInputs } from './useVersionInputs.ts';
import { versionInForce } from './version-in-force.ts';

/**
 * The ranking a definition gives over all that the stored version reads in a chosen period, and every other figure of it,
 * beside the version in force in that period; computed here.
 */
export function usePreview(definition: MethodDefinition, version: MethodVersion, versions: readonly MethodVersion[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { loaded, heads, periods, newest } = useRankedPeriods(version.methodCode);
  const period = chosen ?? newest;
  const active = period === null ? null : versionInForce(versions, period);
  const table = useResult(period === null ? null : `/metrics-table${query({ periodCode: period })}`, metricsTable, {
    subjects: ['metric'],
    period: period ?? undefined,
  });
  const inputs = useVersionInputs(version, period);
  const inForce = useVersionInputs(active, period);
  // While another period is chosen the answers come one after the other.
  const isOf = ({ data }: { data: { periodCode: string } | undefined }) => data?.periodCode === period;
  const ready = isOf(table) && isOf(inputs) && (active === null || isOf(inForce));
  const units = useMemo(
    () => (ready && table.data && inputs.data ? previewUnits(inputs.data, table.data) : null),
    [ready, table.data, inputs.data],
  );
  const against = useMemo((): PreviewAgainst | null => {
    if (!ready || !active || !table.data || !inForce.data) return null;
    const read = previewUnits(inForce.data, table.data);
    return read && { definition: active.definition, units: read };
  }, [ready, active, table.data, inForce.data]);
  const clusters = table.data?.clusters;
  // Typing and dragging stay smooth: the ranking follows a moment later.
  const settled = useDeferredValue(definition);
  const exact = useMemo(
    () => (units && clusters ? previewRanking(settled, against, units, clusters) : null),
    [settled, against, units, clusters],
  );
  // Weights that do not add up yet are on the way to it: shown as if they were scaled, and said so.
  const scaled = useMemo(
    () =>
      exact || !units || !clusters
        ? null
        : previewRanking(patchMethod(settled, { weightsMustSum: undefined }), against, units, clusters),
    [exact, settled, against, units, clusters],
  );
  return {
    loaded,
    periods: periods.length === 0 && period !== null ? [period] : periods,
    period,
    choose: setChosen,
    /** Some figure behind the stored ranking of the period is synthetic, and so are those of others made of its figures. */
    synthetic: heads.some(({ periodCode, synthetic }) => periodCode === period && synthetic),
    /** The version in force in the period, compared with; null without one. */
    active,
    /** What is still asked for, or failed. */
    result: [table, inputs, ...(active ? [inForce] : [])].find(({ data }) => data === undefined) ?? table,
    ready,
    /** What the preview was made of, a moment behind the definition while it changes. */
    settled,
    behind: settled !== definition,
    preview: exact ?? scaled,
    scaled: scaled !== null,
  };
}

export type WorkshopPreview = ReturnType<typeof usePreview>;
