import { FormControlLabel, Switch } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CodeBox } from './CodeBox.tsx';
import { NumberBox } from './NumberBox.tsx';

export interface TargetBoxProps {
  readonly path: string;
  readonly target: number | string;
  readonly disabled: boolean;
  readonly onChange: (target: number | string) => void;
}

/** A target: one number for all, or an indicator that holds the target of each. */
export function TargetBox({ path, target, disabled, onChange }: TargetBoxProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.scoring.field.${key}`);
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            checked={typeof target === 'string'}
            disabled={disabled}
            onChange={(_, own) => {
              onChange(own ? '' : Number.NaN);
            }}
          />
        }
        label={word('ownTarget')}
      />
      {typeof target === 'string' ? (
        <CodeBox label={word('targetOf')} path={path} value={target} disabled={disabled} onChange={onChange} />
      ) : (
        <NumberBox
          label={word('target')}
          path={path}
          value={target}
          disabled={disabled}
          onChange={(value) => {
            onChange(value ?? Number.NaN);
          }}
        />
      )}
    </>
  );
}
