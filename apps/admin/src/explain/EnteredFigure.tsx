import type { MetricExplanation } from '@jiju/contract';
import { Box, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CellChanges } from '../figures/CellChanges.tsx';
import { useFormat } from '../format/useFormat.ts';

export interface EnteredFigureProps {
  readonly of: Pick<MetricExplanation, 'clusterCode' | 'indicatorCode' | 'periodCode'>;
  readonly figure: NonNullable<MetricExplanation['figure']>;
  readonly asOf: string | undefined;
}

/** A figure as it was entered: by whom and when, from where, how far it is; and on demand everything that was ever done to it, approvals as well. */
export function EnteredFigure({ of, figure, asOf }: EnteredFigureProps) {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { clusterCode, indicatorCode, periodCode } = of;
  return (
    <Typography component="div" sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
      {[
        translate('explain.reported', { author: figure.author, at: format.instant(figure.updatedAt) }),
        translate(`source.${figure.source}`, { _: figure.source }),
        translate(`figures.state.${figure.state}`, { _: figure.state }),
      ].join(' · ')}{' '}
      <Link
        component="button"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ font: 'inherit' }}
      >
        {translate('figures.history')}
      </Link>
      {open ? (
        <Box sx={{ pl: 1 }}>
          <CellChanges of={{ clusterCode, indicatorCode, periodCode, ...(asOf === undefined ? {} : { asOf }) }} />
        </Box>
      ) : null}
    </Typography>
  );
}
