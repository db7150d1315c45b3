import type { Permission } from '@jiju/contract';
import type { ReactNode } from 'react';
import { useMay } from '../provider/useMay.ts';
import { NoAccessPage } from '../state/NoAccessPage.tsx';

/** A page that is no kind of record: those react-admin guards itself. */
export function ForWhoMay({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMay(permission) ? children : <NoAccessPage />;
}
