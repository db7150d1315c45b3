import { Route, Routes } from 'react-router-dom';
import { ForWhoMay } from '../layout/ForWhoMay.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { ImportPage } from './ImportPage.tsx';

export default function FigureRoutes() {
  return (
    <Routes>
      <Route index element={<FiguresPage />} />
      <Route
        path="import"
        element={
          <ForWhoMay permission="figures.write">
            <ImportPage />
          </ForWhoMay>
        }
      />
    </Routes>
  );
}
