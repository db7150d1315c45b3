import { Route, Routes, useParams } from 'react-router-dom';
import { EditionPage } from '../editions/EditionPage.tsx';
import { MethodNames } from '../names/MethodNames.tsx';
import { RankingPage } from './RankingPage.tsx';
import { RankingsPage } from './RankingsPage.tsx';

/** Names as the method of the address gives them. */
function NamedRankingPage() {
  const { method = '' } = useParams();
  return (
    <MethodNames methodCode={method}>
      <RankingPage />
    </MethodNames>
  );
}

export default function RankingRoutes() {
  return (
    <Routes>
      <Route
        index
        element={
          <MethodNames>
            <RankingsPage />
          </MethodNames>
        }
      />
      <Route path="editions/:id" element={<EditionPage />} />
      <Route path=":method/:period" element={<NamedRankingPage />} />
    </Routes>
  );
}
