import { FieldTitle, useTranslate } from 'react-admin';
import { FieldValue } from '../record/FieldValue.tsx';
import { useFieldLines } from './useFieldLines.ts';

export interface ChangedFieldProps {
  readonly resource: string;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A field of a record before and after a change; definitions and versions say in words what is other in them. */
export function ChangedField({ resource, name, before, after }: ChangedFieldProps) {
  const translate = useTranslate();
  const lines = useFieldLines(resource, name, [before, after])(before, after);
  const title = (
    <strong>
      <FieldTitle resource={resource} source={name} />
    </strong>
  );
  if (lines === null)
    return (
      <div>
        {title}
        {': '}
        <FieldValue value={before} /> → <FieldValue value={after} />
      </div>
    );
  return (
    <div>
      {title}
      {lines.length === 0 ? `: ${translate('versions.compare.textsSame')}` : null}
      {lines.map((line) => (
        <div key={line.key}>
          {translate('versions.words.set', { field: line.what, from: line.before, to: line.after })}
        </div>
      ))}
    </div>
  );
}
