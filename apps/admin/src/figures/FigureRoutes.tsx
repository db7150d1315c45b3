import { Route, Routes } from 'react-router-dom';
import { FiguresPage } from './FiguresPage.tsx';
import { ImportPage } from './ImportPage.tsx';

export default function FigureRoutes() {
  return (
    <Routes>
      <Route index element={<FiguresPage />} />
      <Route path="import" element={<ImportPage />} />
    </Routes>
  );
}
