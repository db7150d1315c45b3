import type { DirectiveView } from '@jiju/contract';
import { isFigureMeasure } from '@jiju/domain';
import { Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MeasureSentence } from './MeasureSentence.tsx';
import { Milestones } from './Milestones.tsx';
import { PathChart } from './PathChart.tsx';

/** How it is measured, with the way it should take and the way it took. */
export function MeasureCard({ view }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const { measure } = view.definition;
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('directives.measure.title')}</Typography>
        <MeasureSentence measure={measure} />
        {isFigureMeasure(measure) ? <PathChart view={view} measure={measure} /> : null}
        {measure?.kind === 'milestones' ? <Milestones milestones={measure.milestones} /> : null}
      </CardContent>
    </Card>
  );
}
