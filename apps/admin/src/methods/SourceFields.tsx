import type { IndicatorRule, IndicatorSource } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import { NameFields } from './NameFields.tsx';
import { NumberBox } from './NumberBox.tsx';
import type { Patch } from './edit-definition.ts';

const kinds = ['figures', 'ranking', 'inspection-marks'] as const;

export interface SourceFieldsProps {
  readonly path: string;
  readonly indicator: Pick<IndicatorRule, 'source' | 'name'>;
  readonly disabled: boolean;
  readonly onChange: (patch: Patch<IndicatorRule>) => void;
}

/** Where the values of an indicator come from: reported figures, another ranking, inspection marks. */
export function SourceFields({ path, indicator: { source, name }, disabled, onChange }: SourceFieldsProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const methods = useCatalogue('methods', source?.kind === 'ranking');
  const word = (key: string) => translate(`methods.source.${key}`);
  const codes = new Set([...methods.keys(), ...(source?.kind === 'ranking' ? [source.method] : [])]);
  return (
    <>
      <ChoiceBox
        label={word('kind')}
        path={path}
        value={source?.kind ?? 'figures'}
        disabled={disabled}
        options={kinds.map((kind) => [kind, word(kind)] as const)}
        onChange={(kind) => {
          onChange({ source: freshSource(kind), ...(kind === 'figures' ? { name: undefined } : {}) });
        }}
      />
      {source?.kind === 'ranking' ? (
        <>
          <ChoiceBox
            label={word('method')}
            path={`${path}.method`}
            value={source.method}
            disabled={disabled}
            options={[...codes].map((code) => [code, nameIn(locale, methods.get(code)) || code] as const)}
            onChange={(method) => {
              onChange({ source: { ...source, method } });
            }}
          />
          <ChoiceBox
            label={word('value')}
            path={`${path}.value`}
            value={source.value}
            disabled={disabled}
            options={(['score', 'rank'] as const).map((value) => [value, word(value)] as const)}
            onChange={(value) => {
              onChange({ source: { ...source, value } });
            }}
          />
        </>
      ) : null}
      {source?.kind === 'inspection-marks' ? (
        <NumberBox
          label={word('trim')}
          path={`${path}.trim`}
          value={source.trim}
          hint="0"
          disabled={disabled}
          onChange={(trim) => {
            onChange({ source: { kind: 'inspection-marks', ...(trim === undefined ? {} : { trim }) } });
          }}
        />
      ) : null}
      {source ? (
        <NameFields
          name={name}
          disabled={disabled}
          onChange={(next) => {
            onChange({ name: next });
          }}
        />
      ) : null}
    </>
  );
}

function freshSource(kind: (typeof kinds)[number]): IndicatorSource | undefined {
  if (kind === 'ranking') return { kind, method: '', value: 'score' };
  return kind === 'inspection-marks' ? { kind } : undefined;
}
