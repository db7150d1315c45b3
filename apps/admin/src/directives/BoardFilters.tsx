import { lights } from '@jiju/contract';
import { FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import type { BoardCard } from './board-card.ts';
import type { BoardFilter } from './group-board.ts';

export interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly cards: readonly BoardCard[];
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** Which directives to look at. The choices are what the board has. */
export function BoardFilters({ filter, cards, onChange }: BoardFiltersProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const units = new Map(cards.map((card) => [card.unitCode, locale === 'zh' ? card.unitZh : card.unitEn]));
  const themes = [...new Set(cards.map(({ theme }) => theme).filter((theme) => theme !== ''))].sort();
  const states = [...new Set(cards.map(({ state }) => state))];
  const choice = (name: string, value: string, options: readonly (readonly [string, string])[], width = 130) => (
    <TextField
      select
      label={translate(`directives.filter.${name}`)}
      value={value}
      onChange={(event) => {
        onChange({ [name]: event.target.value });
      }}
      sx={{ width }}
    >
      <MenuItem value="">{translate('directives.any')}</MenuItem>
      {options.map(([key, word]) => (
        <MenuItem key={key} value={key}>
          {word}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      <TextField
        type="search"
        label={translate('directives.filter.q')}
        value={filter.q}
        onChange={(event) => {
          onChange({ q: event.target.value });
        }}
        sx={{ width: 160 }}
      />
      {choice(
        'light',
        filter.light,
        lights.map((light) => [light, translate(`light.${light}`)] as const),
      )}
      {choice('unit', filter.unitCode, [...units], 180)}
      {themes.length > 1
        ? choice(
            'theme',
            filter.theme,
            themes.map((theme) => [theme, translate(`directives.theme.${theme}`, { _: theme })] as const),
          )
        : null}
      {choice(
        'state',
        filter.state,
        states.map((state) => [state, translate(`directives.state.${state}`)] as const),
      )}
      {choice(
        'due',
        filter.due === 'any' ? '' : filter.due,
        (['overdue', 'week', 'month'] as const).map((due) => [due, translate(`directives.due.${due}`)] as const),
      )}
      <FormControlLabel
        sx={{ ml: 0, gap: 0.5 }}
        control={
          <Switch
            size="small"
            checked={filter.assignments}
            onChange={(_, on) => {
              onChange({ assignments: on ? 'true' : '' });
            }}
          />
        }
        label={translate('directives.filter.assignments')}
      />
    </>
  );
}
