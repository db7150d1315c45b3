import { Route, Routes } from 'react-router-dom';
import { EditionPage } from '../editions/EditionPage.tsx';
import { RankingPage } from './RankingPage.tsx';
import { RankingsPage } from './RankingsPage.tsx';

export default function RankingRoutes() {
  return (
    <Routes>
      <Route index element={<RankingsPage />} />
      <Route path="editions/:id" element={<EditionPage />} />
      <Route path=":method/:period" element={<RankingPage />} />
    </Routes>
  );
}
