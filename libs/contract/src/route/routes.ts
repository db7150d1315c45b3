import { figureRoutes } from './figure-routes.ts';
import { houseRoutes } from './house-routes.ts';
import { methodRoutes } from './method-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { editionRoutes } from './edition-routes.ts';
import { explainRoutes } from './explain-routes.ts';
import { resultRoutes } from './result-routes.ts';
import { ruleRoutes } from './rule-routes.ts';
import type { Route } from './route.ts';

/** Every route of the API. The description of the API is made of it, and a test holds the running API against it. */
export const routes: readonly Route[] = [
  ...houseRoutes,
  ...figureRoutes,
  ...resultRoutes,
  ...explainRoutes,
  ...editionRoutes,
  ...methodRoutes,
  ...ruleRoutes,
  ...recordRoutes,
];
