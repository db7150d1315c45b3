import { Route, Routes } from 'react-router-dom';
import { DirectiveEdit } from './DirectiveEdit.tsx';
import { DirectivePage } from './DirectivePage.tsx';

export function DirectiveRoutes() {
  return (
    <Routes>
      <Route index element={<DirectivePage />} />
      <Route path="edit" element={<DirectiveEdit />} />
    </Routes>
  );
}
