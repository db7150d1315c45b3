import { Route, Routes } from 'react-router-dom';
import { DiagnosticsPage } from '../diagnostics/DiagnosticsPage.tsx';
import { NotFoundPage } from '../state/NotFoundPage.tsx';
import { ComparePage } from '../versions/ComparePage.tsx';
import { EffectPage } from '../versions/EffectPage.tsx';
import { MethodPage } from './MethodPage.tsx';
import { WorkshopPage } from './WorkshopPage.tsx';

export function MethodRoutes() {
  return (
    <Routes>
      <Route index element={<MethodPage />} />
      <Route path="diagnostics" element={<DiagnosticsPage />} />
      <Route path="compare" element={<ComparePage />} />
      <Route path="versions/:version" element={<WorkshopPage />} />
      <Route path="versions/:version/effect" element={<EffectPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
