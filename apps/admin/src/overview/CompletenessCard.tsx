import type { Overview } from '@jiju/contract';
import { Card, CardContent, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { CompletenessBar } from '../figures/CompletenessBar.tsx';
import { useFormat } from '../format/useFormat.ts';

/** How much of what is expected was reported. */
export function CompletenessCard({ of }: { readonly of: Overview['completeness'] }) {
  const translate = useTranslate();
  const format = useFormat();
  // Nothing is open for reporting.
  if (of.periodCode === '') return null;
  return (
    <Card>
      <CardContent sx={{ p: 1.5 }}>
        <Typography variant="h2" sx={{ mb: 1 }}>
          <Link to={`/figures?period=${encodeURIComponent(of.periodCode)}`}>
            {translate('overview.reporting', { period: format.period(of.periodCode) })}
          </Link>
        </Typography>
        <CompletenessBar expected={of.expected} reported={of.reported} approved={of.approved} />
      </CardContent>
    </Card>
  );
}
