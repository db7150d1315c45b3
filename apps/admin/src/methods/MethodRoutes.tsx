import { Route, Routes } from 'react-router-dom';
import { MethodPage } from './MethodPage.tsx';
import { WorkshopPage } from './WorkshopPage.tsx';

export function MethodRoutes() {
  return (
    <Routes>
      <Route index element={<MethodPage />} />
      <Route path="versions/:version" element={<WorkshopPage />} />
    </Routes>
  );
}
