import type { Directive, Indicator } from '@jiju/contract';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useMeasureUnit } from './useMeasureUnit.ts';

/** A measure in one sentence: what is counted or summed, from where to where, by when. */
export function MeasureSentence({ measure }: { readonly measure: Directive['definition']['measure'] }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const regions = useCatalogue('regions');
  const clusters = useCatalogue('clusters');
  const unit = useMeasureUnit(measure);
  if (measure === null) return <Typography>{translate('directives.measure.none')}</Typography>;
  if (measure.kind === 'report') return <Typography>{translate('directives.measure.report')}</Typography>;
  if (measure.kind === 'milestones')
    return <Typography>{translate('directives.measure.milestones', { count: measure.milestones.length })}</Typography>;
  const indicator = indicators.get(measure.indicator);
  const { scope } = measure;
  const place =
    scope.kind === 'all'
      ? translate('directives.measure.all')
      : nameIn(format.locale, (scope.kind === 'region' ? regions : clusters).get(scope.code)) || scope.code;
  const course = {
    baseline: format.figure(measure.baselineValue, unit),
    baselineOn: format.day(measure.baselineOn, 'short'),
    target: format.figure(measure.targetValue, unit),
    by: format.day(measure.by, 'short'),
    path: translate(`directives.measure.path.${measure.path.kind}`),
  };
  const name = nameIn(format.locale, indicator) || measure.indicator;
  const what =
    measure.kind === 'metric-target'
      ? translate('directives.measure.metric', {
          place,
          indicator: name,
          aggregation: translate(`directives.measure.aggregation.${measure.aggregation}`),
        })
      : translate('directives.measure.count', {
          place,
          indicator: name,
          subject: translate(
            `directives.measure.of.${measure.of.kind === 'clusters' ? 'clusters' : `${measure.of.kind}.${measure.of.level}`}`,
          ),
          operator: { '>=': '≥', '>': '>', '<=': '≤', '<': '<' }[measure.operator],
          threshold: format.figure(measure.threshold, indicator?.unit ?? ''),
        });
  return (
    <Typography sx={{ mb: 1 }}>
      {what} {translate('directives.measure.course', course)}
    </Typography>
  );
}
