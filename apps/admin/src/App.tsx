import { lazy } from 'react';
import { AdminContext, AdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { awardLists } from './award-lists/awardLists.tsx';
import { awardSchemes } from './award-schemes/awardSchemes.tsx';
import { clusters } from './clusters/clusters.tsx';
import { directives } from './directives/directives.tsx';
import { LanguageContext } from './i18n/LanguageContext.tsx';
import { i18nProvider } from './i18n/i18nProvider.ts';
import { useLocale } from './i18n/useLocale.ts';
import { indicators } from './indicators/indicators.tsx';
import { inspectionMarks } from './inspection-marks/inspectionMarks.tsx';
import { AppLayout } from './layout/AppLayout.tsx';
import { ForWhoMay } from './layout/ForWhoMay.tsx';
import { browserStore } from './layout/browser-store.ts';
import { SignInPage } from './layout/SignInPage.tsx';
import { methods } from './methods/methods.tsx';
import { namedProblems } from './named-problems/namedProblems.tsx';
import { periods } from './periods/periods.tsx';
import { authProvider, dataProvider } from './provider/providers.ts';
import { queryClient } from './provider/query-client.ts';
import { redLineEvents } from './red-line-events/redLineEvents.tsx';
import { regions } from './regions/regions.tsx';
import { starRules } from './star-rules/starRules.tsx';
import { ErrorPage } from './state/ErrorPage.tsx';
import { NoAccessPage } from './state/NoAccessPage.tsx';
import { NotFoundPage } from './state/NotFoundPage.tsx';
import { themes } from './theme/theme.ts';
import { useOnPaper } from './theme/useOnPaper.ts';
import { units } from './units/units.tsx';
import { users } from './users/users.tsx';

// Pages with charts and grids are fetched when they are opened.
const OverviewPage = lazy(() => import('./overview/OverviewPage.tsx'));
const FigureRoutes = lazy(() => import('./figures/FigureRoutes.tsx'));
const RankingRoutes = lazy(() => import('./rankings/RankingRoutes.tsx'));
const OperationsPage = lazy(() => import('./operations/OperationsPage.tsx'));
const VersionAddressPage = lazy(() => import('./methods/VersionAddressPage.tsx'));
const AuditPage = lazy(() => import('./audit/AuditPage.tsx'));

const store = browserStore();

/** The table of contents. */
export function App() {
  const onPaper = useOnPaper();
  const { light, dark } = themes[useLocale()];
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={light}
      darkTheme={onPaper ? light : dark}
    >
      <LanguageContext>
        <AdminUI
          title="Jiju"
          layout={AppLayout}
          loginPage={SignInPage}
          dashboard={OverviewPage}
          error={ErrorPage}
          catchAll={NotFoundPage}
          accessDenied={NoAccessPage}
          requireAuth
          disableTelemetry
        >
          <Resource name="clusters" {...clusters} />
          <Resource name="methods" {...methods} />
          <Resource name="directives" {...directives} />

          <Resource name="indicators" {...indicators} />
          <Resource name="periods" {...periods} />
          <Resource name="regions" {...regions} />
          <Resource name="units" {...units} />
          <Resource name="named-problems" {...namedProblems} />

          <Resource name="award-lists" {...awardLists} />
          <Resource name="award-schemes" {...awardSchemes} />
          <Resource name="star-rules" {...starRules} />
          <Resource name="inspection-marks" {...inspectionMarks} />
          <Resource name="red-line-events" {...redLineEvents} />

          <Resource name="users" {...users} />

          <CustomRoutes>
            <Route path="/figures/*" element={<FigureRoutes />} />
            <Route path="/rankings/*" element={<RankingRoutes />} />
            <Route
              path="/operations/*"
              element={
                <ForWhoMay permission="operations.read">
                  <OperationsPage />
                </ForWhoMay>
              }
            />
            <Route
              path="/audit/*"
              element={
                <ForWhoMay permission="audit.read">
                  <AuditPage />
                </ForWhoMay>
              }
            />
            <Route path="/method-versions/:id/*" element={<VersionAddressPage />} />
          </CustomRoutes>
        </AdminUI>
      </LanguageContext>
    </AdminContext>
  );
}
