import { lightReasonTexts, type DirectiveView } from '@jiju/contract';
import { Box, Card, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { Light } from '../light/Light.tsx';
import { assessmentOf, cardOf } from './board-card.ts';
import { Due } from './Due.tsx';
import { measureOrigin } from './measure-origin.ts';
import { reasonText } from './reason-text.ts';
import { useMeasureUnit } from './useMeasureUnit.ts';

/** Three statuses, kept apart and never mixed: what the unit claims, what the evidence shows, how the schedule stands. */
export function Standing({ view }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const format = useFormat();
  const unit = useMeasureUnit(view.definition.measure);
  const assessment = assessmentOf(view);
  if (!assessment) {
    return (
      <Card>
        <CardContent>
          <Typography color="textSecondary">{translate('directives.notAssessed')}</Typography>
        </CardContent>
      </Card>
    );
  }
  const card = cardOf(view);
  const { claim, basis, actual, expectedByNow, target, progressRatio, asOf, forecast } = assessment;
  const percent = (ratio: number) => format.number(Math.floor(ratio * 100 + 1e-6), 0);
  const measured = basis === 'figures' ? unit : '%';
  const value = (figure: number | null) =>
    figure === null ? '—' : basis === 'figures' ? format.figure(figure, measured) : `${format.number(figure, 0)}%`;
  const origin =
    actual === null || assessment.dataPeriod === null
      ? null
      : measureOrigin(view.definition.measure, assessment.dataPeriod, (how) =>
          translate('explain.ofMeasure', { value: value(actual), how: translate(how) }),
        );
  return (
    <Box
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' } }}
    >
      <Part title={translate('directives.status.claim')}>
        {claim === null ? (
          translate('directives.noClaim')
        ) : (
          <>
            <Big>{claim.claimedPercent === null ? '—' : `${format.number(claim.claimedPercent, 0)}%`}</Big>
            <div>{format.locale === 'zh' ? claim.textZh || claim.textEn : claim.textEn || claim.textZh}</div>
            <Small>
              {format.day(claim.on, 'short')}
              {claim.causeCode === null
                ? ''
                : ` · ${translate('directives.cause')}: ${translate(`directives.causes.${claim.causeCode}`)}`}
            </Small>
          </>
        )}
      </Part>
      <Part title={translate('directives.status.evidence')}>
        {basis === 'claim' ? (
          translate('directives.claimOnly')
        ) : (
          <>
            <Big>
              <Traced to={origin}>{value(actual)}</Traced>
            </Big>
            <div>
              {translate(
                `directives.${basis === 'figures' ? 'expected' : 'doneByWeight'}${expectedByNow === null ? 'Undated' : ''}`,
                { expected: value(expectedByNow), target: value(target) },
              )}
            </div>
            <Small>
              {[
                ...(progressRatio === null
                  ? []
                  : [translate('directives.evidenceRatio', { percent: percent(progressRatio) })]),
                ...(asOf === null
                  ? basis === 'figures'
                    ? [translate('directives.noFigures')]
                    : []
                  : [translate('directives.asOf', { day: format.day(asOf, 'short') })]),
              ].join(' · ')}
            </Small>
            {forecast ? (
              <Small>
                {translate(forecast.meetsTarget ? 'directives.forecastMeets' : 'directives.forecastMisses', {
                  value: value(forecast.value),
                  day: format.day(forecast.on, 'short'),
                })}
              </Small>
            ) : null}
          </>
        )}
      </Part>
      <Part title={translate('directives.status.schedule')}>
        <Big>
          {card.reached ? (
            <>
              <Light light={assessment.light} wordless /> {translate(`directives.reached.${card.reached}`)}
            </>
          ) : (
            <Light light={assessment.light} />
          )}
        </Big>
        <div>{reasonText(lightReasonTexts[assessment.reason.code], assessment.reason.params, format.locale)}</div>
        <Due card={{ ...card, reached: null }} />
      </Part>
    </Box>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card>
      <CardContent sx={{ p: 1.5 }}>
        <Typography variant="body2" component="h2" color="textSecondary">
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}

const Big = ({ children }: { readonly children: ReactNode }) => (
  <Typography component="div" sx={{ fontSize: 22, fontWeight: 600 }}>
    {children}
  </Typography>
);

const Small = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="caption" component="div" color="textSecondary">
    {children}
  </Typography>
);
