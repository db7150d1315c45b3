import { explainItem } from '@jiju/domain';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useExplain } from './explain-context.ts';
import type { ScoreOf } from './explained.ts';
import { ScoreParts } from './ScoreParts.tsx';

/** How a score came about that is tried and stored nowhere; its figures lead to their trees. */
export function PreviewedScore({ of: { cluster, periodCode, applied, ...score } }: { readonly of: ScoreOf }) {
  const translate = useTranslate();
  const format = useFormat();
  const explain = useExplain();
  return (
    <>
      <Typography variant="h3">
        {nameIn(format.locale, cluster)} · {format.period(periodCode)}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate('explain.previewed')}
      </Typography>
      <ScoreParts
        {...score}
        originOf={({ source, code, column, denominator }) =>
          source || !explain
            ? null
            : () => {
                const { clusterCode } = cluster;
                const item = explainItem(applied, clusterCode, code);
                explain({ clusterCode, indicatorCode: column, denominator, periodCode, ...(item && { item }) });
              }
        }
      />
    </>
  );
}
