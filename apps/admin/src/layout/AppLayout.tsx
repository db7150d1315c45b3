import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { ExplainProvider } from '../explain/ExplainProvider.tsx';
import { notAMoment } from '../past/moment.ts';
import { PastBanner } from '../past/PastBanner.tsx';
import { ConflictDialog } from '../record/ConflictDialog.tsx';
import { useFollowNotices } from '../provider/useFollowNotices.ts';
import { RuleChangeDialog } from '../rules/RuleChangeDialog.tsx';
import { ErrorPage } from '../state/ErrorPage.tsx';
import { LostBanner } from './LostBanner.tsx';
import { RoomMenu } from './RoomMenu.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame of every page. The dialogs at its end answer what requests ask the person at the page (see provider/question.ts). */
export function AppLayout({ children }: { children: ReactNode }) {
  useFollowNotices();
  return (
    <Layout appBar={TopBar} menu={RoomMenu} error={ErrorPage} appBarAlwaysOn>
      <PastBanner />
      <LostBanner />
      {notAMoment === null ? <ExplainProvider>{children}</ExplainProvider> : null}
      <SessionDialog />
      <ConflictDialog />
      <RuleChangeDialog />
    </Layout>
  );
}
