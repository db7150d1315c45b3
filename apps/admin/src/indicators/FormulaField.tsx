import type { Indicator } from '@jiju/contract';
import { Box } from '@mui/material';
import { useRecordContext, useTranslate, type FieldProps } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** The formulas of an indicator, each with the period it holds from where there are several. */
export function FormulaField(_: FieldProps) {
  const translate = useTranslate();
  const format = useFormat();
  const formulas = useRecordContext<Indicator>()?.formulas ?? [];
  return formulas.map(({ from, text }) => (
    <Box key={`${from} ${text}`} component="code" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      {text}
      {formulas.length > 1 ? (
        <Box component="span" sx={{ color: 'text.secondary', fontFamily: 'fontFamily' }}>
          {' — '}
          {from === null ? translate('resources.indicators.always') : format.period(from)}
        </Box>
      ) : null}
    </Box>
  ));
}
