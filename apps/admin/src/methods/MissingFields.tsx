import type { MethodDefinition } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patched, patchMethod, type Patch } from './edit-definition.ts';
import { NumberBox } from './NumberBox.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';

const missingRules = ['renormalise', 'exclude', 'zero', 'group-mean'] as const;
type Missing = NonNullable<MethodDefinition['missing']>;

/** What happens where values are missing, and who has too few to take part. */
export function MissingFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const set = (patch: Patch<MethodDefinition>) => {
    onChange(patchMethod(definition, patch));
  };
  const { screening } = definition;
  const missing: Missing = definition.missing ?? { rule: 'renormalise' };
  const share = (minimumShare: number | undefined) => patched(missing, { minimumShare });
  return (
    <>
      <ChoiceBox
        label={word('missingRule')}
        path="missing.rule"
        value={missing.rule}
        disabled={readOnly}
        options={missingRules.map((rule) => [rule, word(`missingRules.${rule}`)] as const)}
        onChange={(rule) => {
          const minimum = missing.minimumShare === undefined ? {} : { minimumShare: missing.minimumShare };
          set({ missing: rule === 'group-mean' ? { rule, column: 'peerGroup', ...minimum } : { rule, ...minimum } });
        }}
      />
      {missing.rule === 'group-mean' ? (
        <ChoiceBox
          label={word('groupColumn')}
          path="missing.column"
          value={missing.column}
          disabled={readOnly}
          options={(['peerGroup', 'region', 'city', 'level'] as const).map(
            (column) => [column as string, word(`column.${column}`)] as const,
          )}
          onChange={(column) => {
            set({ missing: { ...missing, column } });
          }}
        />
      ) : null}
      <NumberBox
        label={word('minimumShare')}
        path="missing.minimumShare"
        value={missing.minimumShare}
        hint={translate('methods.optional')}
        disabled={readOnly}
        onChange={(value) => {
          set({ missing: share(value) });
        }}
      />
      <NumberBox
        label={word('screening')}
        path="screening.minimumShare"
        value={screening?.minimumShare}
        hint={translate('methods.optional')}
        disabled={readOnly}
        onChange={(minimumShare) => {
          set({ screening: minimumShare === undefined ? undefined : { minimumShare } });
        }}
      />
    </>
  );
}
