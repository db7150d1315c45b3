import type { MethodVersion } from '@jiju/contract';
import { useGetOne } from 'react-admin';
import { Navigate, useParams } from 'react-router-dom';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';

/** A version under its own id, as the audit knows it: leads to the version in its method's workshop. */
export default function VersionAddressPage() {
  const { id = '' } = useParams();
  const result = useGetOne<MethodVersion>('method-versions', { id: Number(id) });
  const methods = useCatalogue('methods');
  return (
    <Result of={result}>
      {({ methodCode }) => {
        const method = methods.get(methodCode);
        // Until the methods are there, and where this one is archived.
        if (method === undefined)
          return methods.size === 0 ? null : (
            <EmptyState title="methods.unknownVersion" hint="methods.unknownVersionHint" />
          );
        return <Navigate to={`/methods/${method.id}/show/versions/${id}`} replace />;
      }}
    </Result>
  );
}
