import type { MethodDefinition } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';

interface ParentBoxProps {
  readonly definition: MethodDefinition;
  readonly path: string;
  readonly parent: string;
  /** Groups that lie below the node itself. */
  readonly without: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (parent: string) => void;
}

/** Under which group a node stands. */
export function ParentBox({ definition, path, parent, without, readOnly, onChange }: ParentBoxProps) {
  const translate = useTranslate();
  const known = definition.groups.map(({ code }) => code).filter((code) => !without.includes(code));
  const codes = known.includes(parent) ? known : [parent, ...known];
  return (
    <ChoiceBox
      label={translate('methods.field.parent')}
      path={`${path}.parent`}
      value={parent}
      disabled={readOnly}
      options={codes.map((code) => [code, code] as const)}
      onChange={onChange}
    />
  );
}
