import type { MissingValue } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { NumberBox } from './NumberBox.tsx';

const rules = [
  'renormalise',
  'exclude',
  'zero',
  'mean',
  'median',
  'group-mean',
  'group-median',
  'constant',
  'last-period',
] as const satisfies readonly MissingValue['rule'][];
const columns = ['peerGroup', 'region', 'city', 'level'] as const;

export interface MissingValueFieldsProps {
  readonly path: string;
  /** Undefined: as the method says. */
  readonly missing: MissingValue | undefined;
  readonly disabled: boolean;
  /** An indicator may leave it to the method. */
  readonly ownRule: boolean;
  readonly onChange: (missing: MissingValue | undefined) => void;
}

/** What happens when a value is missing. */
export function MissingValueFields({ path, missing, disabled, ownRule, onChange }: MissingValueFieldsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  return (
    <>
      <ChoiceBox
        label={word('missingRule')}
        path={`${path}.rule`}
        value={missing?.rule ?? 'method'}
        disabled={disabled}
        options={[...(ownRule ? (['method'] as const) : []), ...rules].map(
          (rule) => [rule, word(`missingRules.${rule}`)] as const,
        )}
        onChange={(rule) => {
          onChange(rule === 'method' ? undefined : freshRule(rule));
        }}
      />
      {missing?.rule === 'group-mean' || missing?.rule === 'group-median' ? (
        <ChoiceBox
          label={word('groupColumn')}
          path={`${path}.column`}
          value={missing.column}
          disabled={disabled}
          options={columns.map((column) => [column as string, word(`column.${column}`)] as const)}
          onChange={(column) => {
            onChange({ ...missing, column });
          }}
        />
      ) : null}
      {missing?.rule === 'constant' ? (
        <NumberBox
          label={word('constant')}
          path={`${path}.value`}
          value={missing.value}
          disabled={disabled}
          onChange={(value) => {
            onChange({ ...missing, value: value ?? Number.NaN });
          }}
        />
      ) : null}
      {missing?.rule === 'last-period' ? (
        <NumberBox
          label={word('periodsBack')}
          path={`${path}.periods`}
          value={missing.periods}
          disabled={disabled}
          onChange={(periods) => {
            onChange({ ...missing, periods: periods ?? Number.NaN });
          }}
        />
      ) : null}
    </>
  );
}

function freshRule(rule: MissingValue['rule']): MissingValue {
  if (rule === 'group-mean' || rule === 'group-median') return { rule, column: 'peerGroup' };
  if (rule === 'last-period') return { rule, periods: 1 };
  return rule === 'constant' ? { rule, value: Number.NaN } : { rule };
}
