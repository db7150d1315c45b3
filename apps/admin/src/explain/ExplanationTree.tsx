import type { Indicator, MetricExplanation, Region } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { useGapText } from './useGapText.ts';

/** One value with its formula or its report, and the values it was made of below it. */
export function ExplanationTree({ root }: { root: MetricExplanation }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 0, '& ul': { pl: 2.5, borderLeft: 1, borderColor: 'divider', ml: 0.75 } }}>
      <Branch of={root} />
    </Box>
  );
}

function Branch({ of }: { of: MetricExplanation }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const regions = useCatalogue<Region>('regions');
  const indicator = indicators.get(of.indicatorCode);
  const gapText = useGapText();
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <span>
          {nameIn(format.locale, indicator) || of.indicatorCode}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {format.period(of.periodCode)}
          </Box>
        </span>
        <strong>
          {of.value === null
            ? `${translate('explain.missing')}: ${gapText(of.gap)}`
            : format.figure(of.value, of.unit, indicator?.decimals)}
        </strong>
        {of.synthetic ? <SyntheticMark /> : null}
      </Box>
      {of.formula === null ? null : (
        <Typography component="code" sx={{ fontFamily: 'monospace', fontSize: '0.85em', color: 'text.secondary' }}>
          = {of.formula}
        </Typography>
      )}
      {of.figure === null ? null : (
        <Typography sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
          {translate('explain.reported', { author: of.figure.author, at: format.instant(of.figure.updatedAt) })}
          {' · '}
          {translate(`source.${of.figure.source}`, { _: of.figure.source })}
        </Typography>
      )}
      {of.restsOn === null ? null : (
        <Typography sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
          {translate('explain.restsOn', {
            region: nameIn(format.locale, regions.get(of.clusterCode)) || of.clusterCode,
            ...of.restsOn,
          })}
        </Typography>
      )}
      {of.inputs.length === 0 ? null : (
        <ul>
          {of.inputs.map((input) => (
            <Branch key={`${input.clusterCode} ${input.indicatorCode} ${input.periodCode}`} of={input} />
          ))}
        </ul>
      )}
    </Box>
  );
}
