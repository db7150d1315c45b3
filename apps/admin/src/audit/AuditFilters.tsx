import { recordKindNames } from '@jiju/contract';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

export const filterNames = ['type', 'actor', 'subjectKind', 'subjectKey', 'from', 'to'] as const;

const factTypes = [
  'ObservationsRecorded',
  'RecordChanged',
  'RankingChanged',
  'AwardChanged',
  'StarRatingsChanged',
  'DirectiveAssessed',
  'MetricsChanged',
  'RegionTotalsChanged',
  'RecomputationRequested',
  'VerificationChanged',
  'RobustnessChanged',
  'SignedIn',
] as const;
const subjectKinds = ['observation', 'metric', 'total', 'ranking', 'star', 'award', 'directive', ...recordKindNames];

export interface AuditFiltersProps {
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** What kind of fact, whose, about what, and when. */
export function AuditFilters({ values, onChange }: AuditFiltersProps) {
  const translate = useTranslate();
  const choice = (name: string, options: readonly string[], word: (option: string) => string) => (
    <TextField
      select
      label={translate(`audit.filter.${name}`)}
      value={values[name] ?? ''}
      onChange={(event) => {
        onChange({ [name]: event.target.value });
      }}
      sx={{ width: '11.5rem' }}
    >
      <MenuItem value="">{translate('audit.any')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {word(option)}
        </MenuItem>
      ))}
    </TextField>
  );
  const field = (name: string, type: 'text' | 'date') => (
    <TextField
      // An outside change (the button below) has to reach the field, typing must not be sent letter by letter.
      key={`${name} ${values[name] ?? ''}`}
      label={translate(`audit.filter.${name}`)}
      type={type}
      defaultValue={values[name] ?? ''}
      onBlur={(event) => {
        if (event.target.value !== (values[name] ?? '')) onChange({ [name]: event.target.value.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') (event.target as HTMLElement).blur();
      }}
      slotProps={{ inputLabel: type === 'date' ? { shrink: true } : {} }}
      sx={{ width: '10.5rem' }}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 1 }} role="search">
      {choice('type', factTypes, (type) => translate(`audit.type.${type}`))}
      {field('actor', 'text')}
      {choice('subjectKind', subjectKinds, (kind) =>
        translate(`audit.kind.${kind}`, { _: translate(`resources.${kind}.name`, { smart_count: 2, _: kind }) }),
      )}
      {field('subjectKey', 'text')}
      {field('from', 'date')}
      {field('to', 'date')}
      <Button
        onClick={() => {
          onChange(Object.fromEntries(filterNames.map((name) => [name, ''])));
        }}
      >
        {translate('audit.clear')}
      </Button>
    </Box>
  );
}
