import { recordKindNames } from '@jiju/contract';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access-guard.ts';
import { SessionController } from './access/session-controller.ts';
import { DirectiveController } from './directive/directive-controller.ts';
import { BulletinController } from './edition/bulletin-controller.ts';
import { EditionController } from './edition/edition-controller.ts';
import { ObjectionController } from './edition/objection-controller.ts';
import { FactController } from './fact/fact-controller.ts';
import { FigureController } from './figures/figure-controller.ts';
import { HealthController } from './health/health-controller.ts';
import { MethodVersionController } from './method/method-version-controller.ts';
import { MetricController } from './metric/metric-controller.ts';
import { NoticeController } from './notice/notice-controller.ts';
import { DocumentController } from './openapi/document-controller.ts';
import { OperationController } from './operations/operation-controller.ts';
import { ScheduleController } from './operations/schedule-controller.ts';
import { OverviewController } from './overview/overview-controller.ts';
import { PastGuard } from './past/past-guard.ts';
import { ProblemFilter } from './problem/problem-filter.ts';
import { RefusalInterceptor } from './problem/refusal-interceptor.ts';
import { ResultController } from './ranking/result-controller.ts';
import { PlaceController } from './ranking/place-controller.ts';
import { BoundaryController } from './region/boundary-controller.ts';
import { RobustnessController } from './ranking/robustness-controller.ts';
import { RankingController } from './ranking/ranking-controller.ts';
import { Idempotency } from './record/idempotency.ts';
import { recordController } from './record/record-controller.ts';
import { RevisionEtag } from './record/revision-etag.ts';
import { ruleController } from './rule/rule-controller.ts';
import { SavedViewController } from './saved-view/saved-view-controller.ts';
import { SERVICES, type Services } from './services.ts';

/** The front desk: every controller, in the order in which routes are tried, the busiest first. */
const controllers = [
  RankingController,
  PlaceController,
  FigureController,
  SessionController,
  SavedViewController,
  NoticeController,
  OverviewController,
  MetricController,
  ResultController,
  RobustnessController,
  BoundaryController,
  DirectiveController,
  EditionController,
  BulletinController,
  ObjectionController,
  MethodVersionController,
  FactController,
  OperationController,
  ScheduleController,
  HealthController,
  DocumentController,
  ruleController('star-rules'),
  ruleController('award-schemes'),
  ...recordKindNames.map(recordController),
];

@Module({})
export class ApiModule {
  static with(services: Services): DynamicModule {
    return {
      module: ApiModule,
      controllers,
      providers: [
        { provide: SERVICES, useValue: services },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: PastGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        // From the outside in: the first sees the answer last.
        { provide: APP_INTERCEPTOR, useClass: RevisionEtag },
        { provide: APP_INTERCEPTOR, useClass: Idempotency },
        { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
      ],
    };
  }
}
