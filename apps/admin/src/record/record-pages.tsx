import type { RecordKind } from '@jiju/contract';
import type { ComponentType } from 'react';
import type { ResourceProps } from 'react-admin';
import { nameIn, type Named } from '../i18n/name.ts';
import { chosenLocale } from '../provider/locale.ts';
import { RecordCreate } from './RecordCreate.tsx';
import { RecordEdit } from './RecordEdit.tsx';

export interface RecordPages {
  readonly list: ComponentType;
  readonly show: ComponentType;
  /** The inputs, the same for a new record and for a change. */
  readonly form: ComponentType;
  /** What a record is called; its name in the language of the page, else its code. */
  readonly called?: (record: Named) => string;
}

/** The pages of a kind of record, as the props of its `<Resource>`. */
export function recordPages(
  kind: RecordKind,
  { list, show, form: Form, called }: RecordPages,
): Omit<ResourceProps, 'name'> {
  return {
    list,
    show,
    edit: () => (
      <RecordEdit kind={kind}>
        <Form />
      </RecordEdit>
    ),
    create: () => (
      <RecordCreate kind={kind}>
        <Form />
      </RecordCreate>
    ),
    recordRepresentation: called ?? ((record: Named) => nameIn(chosenLocale.get(), record)),
  };
}
