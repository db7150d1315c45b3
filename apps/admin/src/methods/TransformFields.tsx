import type { IndicatorRule } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { NumberBox } from './NumberBox.tsx';

type Transform = IndicatorRule['transform'];

export interface TransformFieldsProps {
  readonly path: string;
  readonly transform: Transform;
  readonly disabled: boolean;
  readonly onChange: (transform: Transform | undefined) => void;
}

/** What is done to a value before anything else. */
export function TransformFields({ path, transform, disabled, onChange }: TransformFieldsProps) {
  const translate = useTranslate();
  const kind = transform === undefined ? 'none' : transform === 'log' ? 'log' : 'boxCox';
  return (
    <>
      <ChoiceBox
        label={translate('methods.field.transform')}
        path={path}
        value={kind}
        disabled={disabled}
        options={(['none', 'log', 'boxCox'] as const).map(
          (one) => [one, translate(`methods.transform.${one}`)] as const,
        )}
        onChange={(one) => {
          onChange(one === 'none' ? undefined : one === 'log' ? one : { boxCox: 0.5 });
        }}
      />
      {typeof transform === 'object' ? (
        <NumberBox
          label={translate('methods.field.boxCox')}
          path={`${path}.boxCox`}
          value={transform.boxCox}
          disabled={disabled}
          onChange={(boxCox) => {
            onChange({ boxCox: boxCox ?? Number.NaN });
          }}
        />
      ) : null}
    </>
  );
}
