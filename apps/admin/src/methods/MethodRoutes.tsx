import type { MethodRecord } from '@jiju/contract';
import { Route, Routes, useParams } from 'react-router-dom';
import { DiagnosticsPage } from '../diagnostics/DiagnosticsPage.tsx';
import { MethodNames } from '../names/MethodNames.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { NotFoundPage } from '../state/NotFoundPage.tsx';
import { ComparePage } from '../versions/ComparePage.tsx';
import { EffectPage } from '../versions/EffectPage.tsx';
import { MethodPage } from './MethodPage.tsx';
import { WorkshopPage } from './WorkshopPage.tsx';

export function MethodRoutes() {
  const { id = '' } = useParams();
  const methods = useCatalogue<MethodRecord>('methods');
  const code = [...methods.values()].find((method) => String(method.id) === id)?.code ?? '';
  return (
    <MethodNames methodCode={code}>
      <Routes>
        <Route index element={<MethodPage />} />
        <Route path="diagnostics" element={<DiagnosticsPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="versions/:version" element={<WorkshopPage />} />
        <Route path="versions/:version/effect" element={<EffectPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </MethodNames>
  );
}
