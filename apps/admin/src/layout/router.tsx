import type { ReactElement } from 'react';
import { createHashRouter } from 'react-router-dom';
import { numberTypedAddresses } from './typed-address.ts';

/** The router around the panel. One for as long as the page lives: react-admin would make another at every drawing of its frame. */
export function createRouter(page: ReactElement) {
  const remember = numberTypedAddresses(window);
  const router = createHashRouter([{ path: '*', element: page }]);
  router.subscribe(remember);
  return router;
}
