import type { Indicator } from '@jiju/contract';
import { functionNames } from '@jiju/domain';
import { Box, TextField, Typography } from '@mui/material';
import { useDeferredValue, useId, useRef } from 'react';
import { FieldTitle, useInput, useTranslate, type InputProps } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { checkFormula, type Owner } from './check-formula.ts';
import { FormulaProblems } from './FormulaProblems.tsx';

/** A formula, checked at every key against all indicators; a problem points at its place and selects it on a click. */
export function FormulaInput(props: InputProps) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput<{ value: unknown }>(props);
  const value = typeof field.value === 'string' ? field.value : '';
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { control } = useFormContext();
  const owner = useWatch({ control }) as Owner;
  const indicators = useCatalogue<Indicator>('indicators');
  const text = useDeferredValue(value);
  const problems = text.trim() === '' || indicators.size === 0 ? [] : checkFormula(owner, text, indicators.values());
  const select = (start: number, end: number) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <Box sx={{ width: '100%' }}>
      <TextField
        {...field}
        value={value}
        inputRef={box}
        id={id}
        label={<FieldTitle label={props.label} source={props.source} isRequired={isRequired} />}
        multiline
        fullWidth
        error={problems.length > 0 || fieldState.invalid}
        helperText={translate('resources.indicators.functions', { names: functionNames.join(' ') })}
        slotProps={{
          htmlInput: { spellCheck: false, 'aria-describedby': `${id}-problems`, style: { fontFamily: 'monospace' } },
        }}
      />
      <div id={`${id}-problems`} aria-live="polite">
        {text.trim() !== '' && problems.length === 0 ? (
          <Typography sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
            {translate('resources.indicators.formulaFine')}
          </Typography>
        ) : (
          <FormulaProblems text={text} problems={problems} onSelect={select} />
        )}
      </div>
    </Box>
  );
}
