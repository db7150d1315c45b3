import { Route, Routes } from 'react-router-dom';
import { RankingPage } from './RankingPage.tsx';
import { RankingsPage } from './RankingsPage.tsx';

export default function RankingRoutes() {
  return (
    <Routes>
      <Route index element={<RankingsPage />} />
      <Route path=":method/:period" element={<RankingPage />} />
    </Routes>
  );
}
