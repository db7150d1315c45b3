import type { MethodDefinition } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { patched, patchMethod, type Patch } from './edit-definition.ts';
import { MissingValueFields } from './MissingValueFields.tsx';
import { NumberBox } from './NumberBox.tsx';
import { ScreeningFields } from './ScreeningFields.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';

type Missing = NonNullable<MethodDefinition['missing']>;

/** What happens where values are missing, and who has too few to take part. */
export function MissingFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const set = (patch: Patch<MethodDefinition>) => {
    onChange(patchMethod(definition, patch));
  };
  const missing: Missing = definition.missing ?? { rule: 'renormalise' };
  const share = (minimumShare: number | undefined) => patched(missing, { minimumShare });
  return (
    <>
      <MissingValueFields
        path="missing"
        missing={missing}
        disabled={readOnly}
        ownRule={false}
        onChange={(rule) => {
          const minimum = missing.minimumShare === undefined ? {} : { minimumShare: missing.minimumShare };
          set({ missing: rule && { ...rule, ...minimum } });
        }}
      />
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
      <ScreeningFields definition={definition} readOnly={readOnly} onChange={onChange} />
    </>
  );
}
