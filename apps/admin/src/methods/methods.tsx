import { nameIn, type Named } from '../i18n/name.ts';
import { chosenLocale } from '../provider/locale.ts';
import { RecordCreate } from '../record/RecordCreate.tsx';
import { RecordEdit } from '../record/RecordEdit.tsx';
import type { ResourceProps } from 'react-admin';
import { MethodForm } from './MethodForm.tsx';
import { MethodList } from './MethodList.tsx';
import { MethodRoutes } from './MethodRoutes.tsx';

/** `/methods/<id>/show` is a method with its versions, `/methods/<id>/show/versions/<id>` the workshop for one of them. */
export const methods: Omit<ResourceProps, 'name'> = {
  list: MethodList,
  show: MethodRoutes,
  edit: () => (
    <RecordEdit kind="methods">
      <MethodForm />
    </RecordEdit>
  ),
  create: () => (
    <RecordCreate kind="methods">
      <MethodForm />
    </RecordCreate>
  ),
  recordRepresentation: (record: Named) => nameIn(chosenLocale.get(), record),
};
