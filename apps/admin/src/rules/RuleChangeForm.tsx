import { frequencyOf, comparePeriods } from '@jiju/domain';
import type { PeriodRecord } from '@jiju/contract';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { ChoiceBox } from '../methods/ChoiceBox.tsx';
import { useErrorText } from '../problem/useErrorText.ts';
import { beginningWith, type RuleChange, type RuleChoice } from '../provider/rule-change.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { LoadingState } from '../state/LoadingState.tsx';
import { RuleEffectTable } from './RuleEffectTable.tsx';
import { useRuleEffect } from './useRuleEffect.ts';

export interface RuleChangeFormProps {
  readonly change: RuleChange;
  readonly answer: (choice: RuleChoice | null) => void;
}

/** From when on does it hold? Or is the past to be corrected, and what changes then? Nothing is saved until it is answered. */
export function RuleChangeForm({ change, answer }: RuleChangeFormProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [way, setWay] = useState<'begin' | 'correct'>('begin');
  const [chosen, setChosen] = useState<string | null>(null);
  // What is typed, as a correction: it also tells from when on no period has results.
  const typed = useRuleEffect(change, change.mine);
  const from = chosen ?? typed.data?.firstFree ?? '';
  const begun = beginningWith(change, from);
  const canBegin = typed.data === undefined || begun !== undefined;
  const begins = way === 'begin' && canBegin;
  const later = useRuleEffect(change, begins ? begun : undefined);
  const { data: effect, error } = begins && !typed.error ? later : typed;
  const versions = begins ? begun : change.mine;
  const save = () => {
    if (versions && effect) answer({ versions, corrects: effect.periods.length > 0 });
  };
  const changed = effect?.periods.reduce((sum, period) => sum + period.changed, 0) ?? 0;
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby="rule-change-title">
      <DialogTitle id="rule-change-title">{translate('rules.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('rules.hint')}</DialogContentText>
        <RadioGroup
          aria-labelledby="rule-change-title"
          value={begins ? 'begin' : 'correct'}
          onChange={(_, next) => {
            setWay(next === 'correct' ? 'correct' : 'begin');
          }}
        >
          <FormControlLabel
            value="begin"
            disabled={!canBegin}
            control={<Radio size="small" />}
            label={translate('rules.begin')}
          />
          {begins && from !== '' ? (
            <Beginning value={from} free={typed.data?.firstFree ?? from} onChange={setChosen} />
          ) : null}
          <FormControlLabel value="correct" control={<Radio size="small" />} label={translate('rules.correct')} />
        </RadioGroup>
        <Box sx={{ mt: 1, minHeight: 96 }} aria-live="polite">
          {error ? (
            <Alert severity="error">{errorText(error)}</Alert>
          ) : effect ? (
            <RuleEffectTable effect={effect} kind={change.resource} />
          ) : (
            <LoadingState lines={3} />
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button
          color="inherit"
          onClick={() => {
            answer(null);
          }}
        >
          {translate('rules.back')}
        </Button>
        <Button
          variant="contained"
          color={effect && effect.periods.length > 0 ? 'warning' : 'primary'}
          disabled={!effect || !versions || Boolean(error)}
          onClick={save}
        >
          {effect && effect.periods.length > 0
            ? translate('rules.saveAndChange', { count: changed, smart_count: changed })
            : translate('rules.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The first period of the new version: one of the calendar, or the one after all that have results. */
function Beginning({
  value,
  free,
  onChange,
}: {
  readonly value: string;
  readonly free: string;
  readonly onChange: (period: string) => void;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const calendar = [...useCatalogue<PeriodRecord>('periods').keys()];
  const periods = [...new Set([...calendar, free])]
    .filter((period) => frequencyOf(period) === frequencyOf(free))
    .sort(comparePeriods);
  return (
    <Box sx={{ pl: 3.5, my: 1 }}>
      <ChoiceBox
        label={translate('rules.from')}
        path=""
        value={value}
        options={periods.map((period) => [
          period,
          period === free ? `${format.period(period)} ${translate('rules.free')}` : format.period(period),
        ])}
        onChange={onChange}
      />
    </Box>
  );
}
