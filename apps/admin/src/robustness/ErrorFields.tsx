import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { limits } from './choices.ts';
import { NumberField } from './NumberField.tsx';
import { SeveralField } from './SeveralField.tsx';

export interface ErrorFieldsProps {
  /** Columns with their names. */
  readonly columns: ReadonlyMap<string, string>;
  /** Of all columns that have none of their own. */
  readonly percent: number;
  readonly value: Readonly<Record<string, number>>;
  readonly onChange: (value: Readonly<Record<string, number>>) => void;
}

/** Columns whose figures are off by more or less than the others. */
export function ErrorFields({ columns, percent, value, onChange }: ErrorFieldsProps) {
  const translate = useTranslate();
  const nameOf = (column: string) => columns.get(column) ?? column;
  const [least, most] = limits.error;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, flex: '1 1 100%' }}>
      <SeveralField
        label={translate('robustness.errorOf')}
        options={[...columns.keys()]}
        values={Object.keys(value)}
        wordOf={nameOf}
        onChange={(chosen) => {
          onChange(Object.fromEntries(chosen.map((column) => [column, value[column] ?? percent])));
        }}
      />
      {Object.entries(value).map(([column, own]) => (
        <NumberField
          key={column}
          label={translate('robustness.errorOfOne', { name: nameOf(column) })}
          value={own}
          between={limits.error}
          wrong={!(own >= least && own <= most)}
          onChange={(next) => {
            onChange({ ...value, [column]: next });
          }}
        />
      ))}
    </Box>
  );
}
