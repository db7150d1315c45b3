import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { App } from './App.tsx';
import { createRouter } from './layout/router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    {/* In a transition the way to the login starves: react-admin draws anew without end until it is there. */}
    <RouterProvider router={createRouter(<App />)} useTransitions={false} />
  </StrictMode>,
);
