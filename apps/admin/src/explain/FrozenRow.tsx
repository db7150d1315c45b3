import type { Indicator } from '@jiju/contract';
import {
  appliedOf,
  compileMethod,
  explainItem,
  isRefusal,
  rawFormOf,
  rank,
  type Applied,
  type EditionContent,
} from '@jiju/domain';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useExplain } from './explain-context.ts';
import type { FrozenOf } from './explained.ts';
import { ScoreParts } from './ScoreParts.tsx';
import { scoreSum, type ScorePart } from './score-sum.ts';

/** A row of an edition as it was frozen: what went in, and what the method made of it. A figure leads to its tree as it was known then. */
export function FrozenRow({ of: { content, clusterCode } }: { readonly of: FrozenOf }) {
  const translate = useTranslate();
  const format = useFormat();
  const catalogue = useCatalogue<Indicator>('indicators');
  const { method, period, frozenAt } = content;
  const { indicators, fullPoints = 100, rounding } = method.definition;
  const scoreDecimals = rounding?.score ?? 2;
  const result = content.results.find(({ code }) => code === clusterCode);
  const cluster = content.clusters.find(({ code }) => code === clusterCode);
  const explain = useExplain();
  const applied = useMemo(() => appliedIn(content), [content]);
  const weights = useMemo(() => (applied ? weightsOf(applied) : []), [applied]);
  if (!result) return null;
  const parts = indicators.map(({ code, name, column = code, source = null }, at): ScorePart => {
    const known = source ? undefined : catalogue.get(column);
    return {
      ...{ code, column, source },
      ...rawFormOf(applied?.plan.indicators[at] ?? { denominator: undefined, lambda: undefined }),
      nameZh: name?.zh || known?.nameZh || code,
      nameEn: name?.en || known?.nameEn || code,
      weight: weights[at] ?? 0,
      raw: result.raw[at] ?? null,
      normalised: result.normalised[at] ?? null,
      points: result.points[at] ?? null,
    };
  });
  return (
    <>
      <Typography variant="h3">
        {nameIn(format.locale, cluster) || clusterCode} · {format.period(period)}
      </Typography>
      <Typography sx={{ my: 0.5 }}>
        {translate('explain.frozen', {
          edition: content.code,
          method: nameIn(format.locale, method),
          version: method.version,
          at: format.instant(frozenAt),
          score: format.number(result.score, 2),
          rank: result.rank ?? '—',
        })}
      </Typography>
      <ScoreParts
        {...scoreSum(parts, result.score, scoreDecimals)}
        score={result.score}
        fullPoints={fullPoints}
        scoreDecimals={scoreDecimals}
        originOf={({ source, code, column, denominator }) =>
          source || !explain
            ? null
            : () => {
                const item = applied && explainItem(applied, clusterCode, code);
                const figure = { clusterCode, indicatorCode: column, denominator, periodCode: period, asOf: frozenAt };
                explain({ ...figure, ...(item && { item }) });
              }
        }
      />
    </>
  );
}

/** The method over what was frozen. */
function appliedIn({ method, period, inputs }: EditionContent): Applied | undefined {
  const plan = compileMethod(method.definition);
  return isRefusal(plan) ? undefined : appliedOf(plan, period, inputs);
}

/** Some are taken from the figures themselves and were not written down: from what was frozen they come out the same. */
function weightsOf({ plan, table, events }: Applied): ArrayLike<number> {
  return rank(plan, table, events).weights.indicators;
}
