import type { IndicatorRule } from '@jiju/domain';
import { FormControlLabel, Switch } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CodeBox } from './CodeBox.tsx';
import type { Patch } from './edit-definition.ts';
import { NameFields } from './NameFields.tsx';
import { TextBox } from './TextBox.tsx';

export interface ReadFieldsProps {
  /** Of the indicator in the definition. */
  readonly path: string;
  readonly indicator: IndicatorRule;
  readonly disabled: boolean;
  readonly onChange: (patch: Patch<IndicatorRule>) => void;
}

/** Which indicator is scored; under a code and a name of its own where the same figure is scored twice. */
export function ReadFields({ path, indicator, disabled, onChange }: ReadFieldsProps) {
  const translate = useTranslate();
  const { code, column, name, source } = indicator;
  const isOwn = column !== undefined && source === undefined;
  return (
    <>
      <CodeBox
        label={translate('methods.field.indicator')}
        path={isOwn ? `${path}.column` : `${path}.code`}
        value={isOwn ? column : code}
        disabled={disabled}
        onChange={(chosen) => {
          if (chosen !== '') onChange(isOwn ? { column: chosen } : { code: chosen });
        }}
      />
      {source ? null : (
        <FormControlLabel
          control={
            <Switch
              checked={isOwn}
              disabled={disabled}
              onChange={(_, on) => {
                onChange(on ? { column: code } : { column: undefined, code: column ?? code, name: undefined });
              }}
            />
          }
          label={translate('methods.field.ownCode')}
        />
      )}
      {isOwn ? (
        <>
          <TextBox
            label={translate('methods.field.code')}
            path={`${path}.code`}
            value={code}
            disabled={disabled}
            onChange={(next) => {
              onChange({ code: next });
            }}
            sx={{ width: 170 }}
          />
          <NameFields
            name={name}
            disabled={disabled}
            onChange={(next) => {
              onChange({ name: next });
            }}
          />
        </>
      ) : null}
    </>
  );
}
