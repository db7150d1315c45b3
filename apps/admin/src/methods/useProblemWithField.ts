import type { Problem } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import type { NameOf } from '../names/names-context.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { fieldLabel } from './field-label.ts';

const namesNoPlace: ReadonlySet<string> = new Set(['method-number-missing', 'field-required']);

/** Says a problem away from its field: one that names no place ("a number is missing here") is told with the field's label. */
export function useProblemWithField(names?: NameOf): (problem: Problem) => string {
  const say = useProblemText(names);
  const translate = useTranslate();
  return (problem) => {
    const label = namesNoPlace.has(problem.code) ? fieldLabel(problem.path) : undefined;
    return label === undefined
      ? say(problem)
      : translate('methods.atField', { field: translate(`methods.${label}`), text: say(problem) });
  };
}
