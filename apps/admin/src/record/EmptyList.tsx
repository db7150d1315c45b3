import type { RecordKind } from '@jiju/contract';
import { CreateButton, useCanAccess, useGetResourceLabel, useTranslate } from 'react-admin';
import { EmptyState } from '../state/EmptyState.tsx';

export function EmptyList({ kind }: { kind: RecordKind }) {
  const translate = useTranslate();
  const name = useGetResourceLabel()(kind, 2);
  const { canAccess } = useCanAccess({ resource: kind, action: 'create' });
  const title = translate('record.emptyList', { name });
  return canAccess ? (
    <EmptyState title={title} hint="record.emptyHint">
      <CreateButton variant="contained" />
    </EmptyState>
  ) : (
    <EmptyState title={title} />
  );
}
