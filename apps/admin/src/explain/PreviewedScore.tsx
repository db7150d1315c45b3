import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import type { ScoreOf } from './explained.ts';
import { ScoreParts } from './ScoreParts.tsx';

/** How a score came about that is tried and stored nowhere; its figures lead to their trees. */
export function PreviewedScore({ of: { cluster, periodCode, ...score } }: { readonly of: ScoreOf }) {
  const translate = useTranslate();
  const format = useFormat();
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
        originOf={({ source, column }) =>
          source ? null : { clusterCode: cluster.clusterCode, indicatorCode: column, periodCode }
        }
      />
    </>
  );
}
